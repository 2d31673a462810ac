import { writeBatch } from './run';

/** What we let one request weigh, as we estimate it: below the 4 MB we promise. */
const REQUEST_BYTES = 2_500_000;

/** Gathers queued writes and sends them in requests that stay under the limit. */
export class Outbox {
  private readonly waiting: (() => void)[] = [];
  private bytes = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Adds a write of about so many bytes, sending first what is waiting when both would be too much. */
  async add(bytes: number, queue: () => void): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > REQUEST_BYTES) await this.send();
    this.waiting.push(queue);
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    if (this.waiting.length === 0) return;
    const all = this.waiting.splice(0);
    this.bytes = 0;
    await writeBatch(this.context, () => all.forEach((queue) => queue()));
  }
}

/** Rough size of cells in a request. */
export function bytesOf(values: readonly unknown[]): number {
  let bytes = 200;
  for (const value of values) bytes += typeof value === 'string' ? value.length * 2 + 4 : 12;
  return bytes;
}
