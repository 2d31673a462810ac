import type { Figures } from '../core/summary/figures';
import { formatCount, formatRate, rateOf } from '../core/summary/numbers';
import { fillSlots } from '../core/text/slots';
import type { Session } from '../session/session';
import type { WriteOptions } from './options';
import { throwProblem } from './open';
import { printTable } from './print';
import { rewrite, type Rewritten } from './rewrite';
import { textsOf } from './texts';
import { wrap } from './wrap';
import type { WholeFile } from './write-file';

/** `sau-ro summarise`: writes the generated sheets, on request a report, and closes with a table of figures. */
export async function summarise(files: readonly string[], options: WriteOptions): Promise<number> {
  const texts = textsOf(options.lang).cli;
  const { exitCode, written } = await rewrite(files, options, async (session, target) => {
    await session.summarise({ force: options.force === true, newSheets: options.newSheets === true });
    throwProblem(session);
    return { told: session.figures(), beside: await reportsOf(session, target, files.length > 1 && options.report ? true : options.report) };
  });
  const done = written.flatMap(({ file, target, told }) => (told ? [{ file, target, told }] : []));
  if (files.length === 1) for (const { target } of done) console.log(wrap(fillSlots(texts.written, { path: target })));
  if (done.length > 0) printFigures(done, options);
  return exitCode;
}

/** The report of `a.xlsx` stands beside it as `a.docx` unless a path is given. */
async function reportsOf(session: Session, target: string, path: string | true | undefined): Promise<readonly WholeFile[]> {
  const report = path === undefined ? null : session.report();
  if (!report) return [];
  return [{ path: typeof path === 'string' ? path : `${target.replace(/\.xls[xm]$/i, '')}.docx`, bytes: await report.docx() }];
}

function printFigures(done: readonly Rewritten<Figures>[], options: WriteOptions): void {
  const { table, rateNote } = textsOf(options.lang).cli;
  const sum = (of: (figures: Figures) => number) => done.reduce((total, { told }) => total + of(told), 0);
  const row = (label: string, total: number, finished: number, overdue: number, denominator: number) => [label, formatCount(total), formatCount(finished), formatCount(overdue), formatRate(rateOf(finished, denominator))];
  printTable([
    [table.file, table.tasks, table.done, table.overdue, table.rate],
    ...done.map(({ file, told: { all } }) => row(file, all.total, all.done, all.byStatus['open-overdue'], all.denominator)),
    ...(done.length > 1 ? [row(table.total, sum(({ all }) => all.total), sum(({ all }) => all.done), sum(({ all }) => all.byStatus['open-overdue']), sum(({ all }) => all.denominator))] : []),
  ]);
  console.log(wrap(rateNote));
}
