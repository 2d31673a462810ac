import type { CellRef } from '../../core/sheet/cell-ref';
import type { EditNotice } from '../workbook';
import { parseAddresses } from './addresses';

/** Cells that a notice names one by one; a larger change is told as a change of the sheet. */
const MOST_CELLS = 1000;

/**
 * Calls back after the officer's edits and when another sheet comes to the front. Our own edits are made with events
 * switched off and, where Excel says who made an edit (ExcelApi 1.14), passed over.
 */
export function listenToEdits(listener: (notice: EditNotice) => void): () => void {
  let stopped = false;
  const tell = async (worksheetId: string, cellsOn: (sheet: string) => readonly CellRef[] | null): Promise<void> => {
    if (stopped) return;
    const sheet = await nameOf(worksheetId);
    if (stopped || sheet === null) return;
    const cells = cellsOn(sheet);
    listener(cells ? { sheet, cells } : { sheet });
  };
  const handles = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(async (event) => {
        const isOurs = (event.triggerSource as string | undefined) === 'ThisLocalAddin';
        if (!isOurs) await tell(event.worksheetId, (sheet) => (event.changeType === 'RangeEdited' ? cellsIn(sheet, event.address) : null));
      }),
      worksheets.onActivated.add((event) => tell(event.worksheetId, () => null)),
    ];
    await context.sync();
    return added;
  });
  // Without events the pane still works: the officer presses the button instead.
  handles.catch(() => undefined);
  return () => {
    stopped = true;
    void handles.then((added) => Excel.run(added[0]!.context, async (context) => {
      for (const handle of added) handle.remove();
      await context.sync();
    })).catch(() => undefined);
  };
}

/** null when the sheet is gone or Excel does not answer. */
async function nameOf(worksheetId: string): Promise<string | null> {
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(worksheetId).load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    return null;
  }
}

function cellsIn(sheet: string, address: string): CellRef[] | null {
  const areas = parseAddresses(address);
  const count = areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);
  if (count === 0 || count > MOST_CELLS) return null;
  return areas.flatMap((area) => Array.from({ length: area.bottom - area.top + 1 }, (_, row) => Array.from({ length: area.right - area.left + 1 }, (_unused, column) => ({ sheet, row: area.top + row, column: area.left + column }))).flat());
}
