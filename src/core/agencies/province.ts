/** A province or centrally run city since 01/7/2025. */
export interface Province {
  readonly name: string;
  readonly kind: 'tinh' | 'thanh-pho';
  /** Names before 01/7/2025, its own among them. */
  readonly mergedFrom: readonly string[];
  /** The day from which it is a centrally run city, where that came later. */
  readonly cityFrom?: string;
}
