import type { ColumnMap } from '../plan/column-role';
import type { MarkAlphabet } from './agency-marks';
import type { TaskRow } from './classify-rows';
import type { HeaderBlock } from './header-block';
import type { PeriodHeader } from './period-header';
import type { SheetView } from './sheet-view';

/** A table whose columns and rows are known and whose cells are still to be read. */
export interface KnownTable {
  readonly view: SheetView;
  readonly block: HeaderBlock;
  readonly columns: ColumnMap;
  readonly periods: ReadonlyMap<number, PeriodHeader>;
  readonly alphabet: MarkAlphabet;
  readonly rows: readonly TaskRow[];
}
