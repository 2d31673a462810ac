import { FakeOfficeError, officeError } from './errors';
import type { FakeState } from './state';

interface Action {
  readonly label: string;
  readonly run: () => void;
}

/** The queue of one request context: actions wait here until `sync`, then run in order against the workbook. */
export class Batch {
  private actions: Action[] = [];
  private bytes = 0;
  private answered = 0;

  constructor(readonly state: FakeState, readonly context: object) {}

  queue(label: string, payload: unknown, run: () => void): void {
    this.actions.push({ label, run });
    this.bytes += OVERHEAD + label.length + byteLength(payload);
  }

  get pending(): boolean {
    return this.actions.length > 0;
  }

  /** Copies an answer out of the workbook and counts its bytes; null when it alone is too large and Excel would say null. */
  answer(value: unknown): unknown {
    const bytes = byteLength(value) + OVERHEAD;
    if (bytes > this.state.options.payloadLimit && this.state.options.oversizedReads === 'null') return null;
    this.answered += bytes;
    return structuredClone(value);
  }

  eventSource(name: string, scope: () => string | null): object {
    const { handlers } = this.state;
    return {
      add: (run: (args: unknown) => unknown) => {
        const entry = { name, scope: null as string | null, run };
        this.queue(`add ${name} handler`, null, () => { entry.scope = scope(); handlers.push(entry); });
        return { context: this.context, remove: () => this.queue(`remove ${name} handler`, null, () => { const at = handlers.indexOf(entry); if (at >= 0) handlers.splice(at, 1); }) };
      },
    };
  }

  async sync(): Promise<void> {
    const { state } = this;
    const { actions, bytes } = this;
    this.actions = [];
    this.bytes = 0;
    this.answered = 0;
    state.syncs++;
    await Promise.resolve();
    if (state.options.editing) throw officeError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (bytes > state.options.payloadLimit) throw officeError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    const failure = state.failures.find((planned) => planned.sync === state.syncs);
    state.requestBytes.push(bytes);
    try {
      run(actions, failure);
    } finally {
      state.responseBytes.push(this.answered);
      queueMicrotask(() => { void state.deliver(); });
    }
    if (this.answered > state.options.payloadLimit) throw officeError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }
}

/** Roughly what one action costs around its payload. */
const OVERHEAD = 60;

function run(actions: readonly Action[], failure: { readonly code: string; readonly after: number } | undefined): void {
  actions.forEach((action, index) => {
    if (failure && index >= failure.after) throw new FakeOfficeError(failure.code, `The fake was told to fail here (${action.label}).`, action.label);
    try {
      action.run();
    } catch (cause) {
      if (cause instanceof FakeOfficeError) throw new FakeOfficeError(cause.code, cause.message, action.label);
      throw cause;
    }
  });
  if (failure && failure.after >= actions.length && failure.after !== Infinity) throw new FakeOfficeError(failure.code, 'The fake was told to fail at the end of this batch.');
}

const encoder = new TextEncoder();

/** Length in UTF-8 of the value as JSON. */
export function byteLength(value: unknown): number {
  if (value === undefined || value === null) return 4;
  return encoder.encode(JSON.stringify(value)).length;
}
