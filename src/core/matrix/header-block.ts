/** The header rows of one table and what stands in them, column by column. All 1-based. */
export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly labels: ReadonlyMap<number, HeaderLabel>;
  /** Another table stands right beside it on the left: unnamed columns there are not its own. */
  readonly closedLeft?: true;
}

/** The header of one column: its own text and those of the merged headers over it, outermost first. */
export interface HeaderLabel {
  readonly leaf: string;
  readonly parents: readonly string[];
}

/** A header without the footnote mark behind it: `Sở Y tế (*)` → `Sở Y tế`. */
export function withoutMark(header: string): string {
  return header.replace(/\s*(?:[([](?:\d{1,2}|\*{1,3})[)\]]|\*{1,3}|[¹²³⁴⁵])\s*$/u, '');
}

/** `Phân công thực hiện › Chủ trì`. */
export function labelText(label: HeaderLabel | undefined): string {
  return label ? [...label.parents, label.leaf].filter((text) => text !== '').join(' › ') : '';
}
