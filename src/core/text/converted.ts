/** A conversion that knows where it came from: unit i of `text` begins at `starts[i]` of the original. */
export interface Converted {
  readonly text: string;
  readonly starts: readonly number[];
}
