import { officeError } from './errors';
import type { BookModel } from './book';
import type { FakeErrorCode } from './errors';

/** How the fake behaves; what a test may change at any time. */
export interface FakeOptions {
  /** Highest ExcelApi set granted, e.g. `1.13`. */
  excelApi: string;
  /** Bytes above which a request or a response is refused, as Excel on the web does. */
  payloadLimit: number;
  /** What becomes of a property whose answer alone is too large: Excel answers `null` for it, or the whole response is refused. */
  oversizedReads: 'null' | 'refuse';
  /** The officer is typing in a cell: every batch fails, unless it waits. */
  editing: boolean;
  /** Stands in for Excel's calculation; undefined keeps the value that the cell had before it got the formula. */
  calculate: ((formula: string, sheet: string) => string | number | boolean) | undefined;
}

/** An event raised while a batch ran; delivered after it. */
export interface RaisedEvent {
  readonly name: string;
  /** Id of the sheet concerned, null for the workbook. */
  readonly scope: string | null;
  readonly args: Readonly<Record<string, unknown>>;
}

/** A failure that a test asked for. */
export interface PlannedFailure {
  readonly sync: number;
  readonly code: FakeErrorCode | string;
  /** How many actions of the batch still run; what they did stays. */
  readonly after: number;
}

/** What every part of one fake shares. */
export class FakeState {
  syncs = 0;
  requestBytes: number[] = [];
  responseBytes: number[] = [];
  failures: PlannedFailure[] = [];
  enableEvents = true;
  readonly raised: RaisedEvent[] = [];
  readonly handlers: { name: string; scope: string | null; run: (args: unknown) => unknown }[] = [];

  constructor(readonly book: BookModel, readonly options: FakeOptions) {}

  /** Throws ApiNotFound when the member belongs to a set above the granted one. */
  require(since: string, member: string): void {
    if (!this.supports('ExcelApi', since)) throw officeError('ApiNotFound', `${member} needs ExcelApi ${since}; ExcelApi ${this.options.excelApi} is granted.`);
  }

  supports(set: string, version: string): boolean {
    const [, granted] = this.options.excelApi.split('.').map(Number);
    const [major, minor] = version.split('.').map(Number);
    if (set !== 'ExcelApi') return set === 'SharedRuntime' ? false : set.endsWith('Api');
    return major === 1 && (minor ?? 0) <= granted!;
  }

  raise(name: string, scope: string | null, args: Readonly<Record<string, unknown>>): void {
    if (this.enableEvents) this.raised.push({ name, scope, args });
  }

  /** Calls the handlers of what was raised; resolves when all of them have. */
  async deliver(): Promise<void> {
    for (const event of this.raised.splice(0)) {
      for (const handler of [...this.handlers]) {
        if (handler.name === event.name && (handler.scope === null || handler.scope === event.scope)) await handler.run(event.args);
      }
    }
  }
}
