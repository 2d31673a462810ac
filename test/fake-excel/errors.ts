/** Error codes the fake throws, as Office.js names them. */
export type FakeErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'PropertyNotLoaded'
  | 'RequestAborted'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'Unauthenticated';

/** Stands in for `OfficeExtension.Error`. */
export class FakeOfficeError extends Error {
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation: string };
  readonly traceMessages: readonly string[] = [];
  readonly innerError = null;

  constructor(readonly code: string, message: string, errorLocation = '') {
    super(message);
    this.name = 'OfficeExtension.Error';
    this.debugInfo = { code, message, errorLocation };
  }
}

/** A mistake in the program under test that Office.js would show as a plain TypeError, or that the fake does not know. */
export class NotInFake extends Error {
  constructor(type: string, member: string) {
    super(`${type}.${member} is not known to the fake Excel: check its spelling against @types/office-js, or teach it to test/fake-excel/types`);
    this.name = 'NotInFake';
  }
}

export function officeError(code: FakeErrorCode, message: string): FakeOfficeError {
  return new FakeOfficeError(code, message);
}
