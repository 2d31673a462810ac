import type { GoldFigures } from './judge-figures';

/** What a gold file says of a workbook. A missing key is not judged; null and [] mean that there must be nothing. */
export interface Gold {
  readonly asOf: string;
  readonly plan?: Readonly<Record<string, string | null>>;
  readonly matrices: readonly GoldMatrix[];
  readonly counts?: GoldFigures;
  readonly findings?: readonly GoldFinding[];
  readonly tolerated?: readonly GoldFinding[];
  readonly mustNotReport?: readonly GoldFinding[];
}

export interface GoldMatrix {
  readonly sheet: string;
  readonly headerRow: number;
  readonly lastRow?: number;
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly sections?: readonly { readonly row: number; readonly number?: string | null; readonly title?: string | null }[];
  readonly tasks: readonly GoldTask[];
  readonly continuations?: readonly { readonly row: number; readonly ofRow: number }[];
  readonly ignoredRows?: readonly { readonly row: number }[];
}

export interface GoldTask {
  readonly row: number;
  readonly number?: string | null;
  readonly numberOr?: readonly string[];
  readonly sectionRow?: number | null;
  readonly content?: string | null;
  readonly leads?: readonly string[];
  readonly coordinators?: readonly string[];
  readonly timeline?: GoldTimeline | null;
  readonly status?: string;
  readonly [field: string]: unknown;
}

export interface GoldTimeline {
  readonly kind?: string;
  readonly periods?: readonly (readonly [string, string])[];
  readonly [part: string]: unknown;
}

export interface GoldFinding {
  readonly rule: string;
  readonly row?: number;
  readonly orRows?: readonly number[];
  readonly anyRow?: boolean;
  readonly severity?: string;
  readonly cell?: string;
  readonly sheet?: string;
}
