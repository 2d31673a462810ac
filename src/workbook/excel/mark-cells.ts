import type { Mark } from '../../core/sheet/mark';
import { WorkbookError } from '../error';
import { MARK_FILLS, isMarkFormula, markFormula } from '../mark-rule';
import { joinAddresses, rectangles } from './addresses';
import { findCustomFormats } from './custom-formats';
import { runExcel, writeBatch } from './run';

/** Takes every mark of ours away and sets these, as conditional formats that leave the officer's formats alone. */
export function markCells(marks: readonly Mark[]): Promise<void> {
  return runExcel('', async (context) => {
    const sheets = await lookUp(context);
    for (const { cell } of marks) if (!sheets.some(({ name }) => name === cell.sheet)) throw new WorkbookError('no-sheet', cell.sheet);
    const ours = await findCustomFormats(context, sheets.map(({ name }) => name), isMarkFormula);
    const touched = [...marks.map(({ cell }) => cell.sheet), ...ours.map(({ sheet }) => sheet)];
    const locked = sheets.find(({ name, isProtected }) => isProtected && touched.includes(name));
    if (locked) throw new WorkbookError('sheet-protected', locked.name);
    if (touched.length === 0) return;
    await writeBatch(context, () => {
      queueMarks(context, marks);
      for (const { format } of ours) format.delete();
    });
  });
}

/** Whether marks stand on any sheet: two or three round trips. */
export function hasMarks(): Promise<boolean> {
  return runExcel('', async (context) => {
    const sheets = await lookUp(context);
    return (await findCustomFormats(context, sheets.map(({ name }) => name), isMarkFormula)).length > 0;
  });
}

async function lookUp(context: Excel.RequestContext): Promise<{ name: string; isProtected: boolean }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  return worksheets.items.map(({ name, protection }) => ({ name, isProtected: protection.protected }));
}

function queueMarks(context: Excel.RequestContext, marks: readonly Mark[]): void {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.severity}!${mark.cell.sheet}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  for (const [{ severity, cell }, ...rest] of groups.values() as Iterable<[Mark, ...Mark[]]>) {
    for (const address of joinAddresses(rectangles([cell, ...rest.map((mark) => mark.cell)]))) {
      const { custom } = context.workbook.worksheets.getItem(cell.sheet).getRanges(address).conditionalFormats.add('Custom');
      custom.rule.formula = markFormula(severity);
      custom.format.fill.color = `#${MARK_FILLS[severity]}`;
    }
  }
}
