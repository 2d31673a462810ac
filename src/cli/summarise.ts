import type { Figures } from '../core/summary/figures';
import { formatCount, formatRate, rateOf } from '../core/summary/numbers';
import { fillSlots } from '../core/text/slots';
import type { Session } from '../session/session';
import type { WriteOptions } from './options';
import { throwProblem } from './open';
import { printTable } from './print';
import { rewrite } from './rewrite';
import { textsOf } from './texts';
import { writeWhole } from './write-file';

/** `sau-ro summarise`: writes the generated sheets, on request a report, and for several files a closing table. */
export async function summarise(files: readonly string[], options: WriteOptions): Promise<number> {
  const texts = textsOf(options.lang).cli;
  const done: { file: string; figures: Figures }[] = [];
  const { exitCode, failed } = await rewrite(files, options, async (session, file, target) => {
    await session.summarise({ force: options.force === true });
    throwProblem(session);
    if (options.report !== undefined) await writeReport(session, options.report === true || files.length > 1 ? besides(target) : options.report);
    const figures = session.figures();
    if (figures) done.push({ file, figures });
    if (files.length === 1) console.log(fillSlots(texts.written, { path: target }));
  });
  if (files.length > 1) printClosing(done, options);
  if (failed > 0 && files.length > 1) console.error(fillSlots(texts.failed, { n: failed }));
  return exitCode;
}

async function writeReport(session: Session, path: string): Promise<void> {
  const report = session.report();
  if (report) await writeWhole(path, await report.docx());
}

/** The report of a workbook stands beside it: `a.xlsx` → `a.docx`. */
function besides(target: string): string {
  return `${target.replace(/\.xls[xm]$/i, '')}.docx`;
}

function printClosing(done: readonly { readonly file: string; readonly figures: Figures }[], options: WriteOptions): void {
  const { table, rateNote } = textsOf(options.lang).cli;
  const sum = (of: (figures: Figures) => number) => done.reduce((total, { figures }) => total + of(figures), 0);
  const row = (label: string, total: number, finished: number, overdue: number, denominator: number) => [label, formatCount(total), formatCount(finished), formatCount(overdue), formatRate(rateOf(finished, denominator))];
  printTable([
    [table.file, table.tasks, table.done, table.overdue, table.rate],
    ...done.map(({ file, figures: { all } }) => row(file, all.total, all.done, all.byStatus['open-overdue'], all.denominator)),
    row(table.total, sum(({ all }) => all.total), sum(({ all }) => all.done), sum(({ all }) => all.byStatus['open-overdue']), sum(({ all }) => all.denominator)),
  ]);
  console.log(rateNote);
}
