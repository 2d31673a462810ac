import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import { checkPlan } from '../../../src/core/check/check';
import { SUMMARY_SHEETS, summaryBlueprints, type SummaryKind } from '../../../src/core/summary/blueprints';
import type { SheetBlueprint } from '../../../src/core/sheet/blueprint';
import type { Area } from '../../../src/core/sheet/cell-ref';
import { FOLLOW_UP_COLUMNS, columnOf } from '../../../src/core/summary/columns';
import type { Plan } from '../../../src/core/plan/plan';
import type { Deadline } from '../../../src/core/timeline/timeline';
import { planWith, SHEET, type PlanLine } from './plan-with';

const due = (end: string): Deadline => ({ kind: 'deadline', end, confidence: 'high' });
const names = Object.fromEntries(SUMMARY_SHEETS.map(({ kind, name }) => [kind, name])) as Record<SummaryKind, string>;

function sheetsOf(plan: Plan): Record<SummaryKind, SheetBlueprint> {
  const blueprints = summaryBlueprints(plan, checkPlan(plan, { register: DEFAULT_REGISTER }), { sheetNames: names });
  return Object.fromEntries(blueprints.map((blueprint) => [blueprint.kind, blueprint])) as Record<SummaryKind, SheetBlueprint>;
}

const few: readonly PlanLine[] = [
  { section: 'Thể chế', number: 'I' },
  { number: '1.10', lead: 'Sở KH&CN; Sở Tài chính', coordinators: 'Sở Nội vụ', timeline: due('2026-07-28'), completedOn: '2026-07-19', status: 'Hoàn thành', progress: 100 },
  { number: '2', lead: 'Sở Tài chính', timeline: due('2026-09-30'), obstacles: '=Thiếu kinh phí' },
];
const many = Array.from({ length: 60 }, (_, index): PlanLine => ({ number: String(index + 1), lead: `Đơn vị số ${index + 1}`, timeline: due('2026-12-31') }));

const plans: [string, Plan][] = [
  ['a few tasks', planWith(few, '2026-11-20')],
  ['many agencies', planWith(many, '2026-11-20')],
  ['no task', planWith([], '2026-11-20')],
  ['a sheet with an apostrophe', planWith(few, '2026-11-20', {}, "Phụ lục 'A'")],
];

describe.each(plans)('%s', (_name, plan) => {
  const sheets = Object.values(sheetsOf(plan));

  test.each(sheets.map((sheet) => [sheet.name, sheet] as const))('%s is a sheet Excel takes', (_sheet, sheet) => {
    const cells = sheet.rows.flatMap((row) => row.cells).filter((cell) => cell !== null);
    const formulas = cells.flatMap((cell) => cell.formula ?? []);
    expect(cells.filter((cell) => cell.style !== undefined && !(cell.style in sheet.styles))).toEqual([]);
    expect(formulas.filter((formula) => !formula.startsWith('=') || formula.length >= 8192 || LATER_OR_LOCAL.test(formula) || !isBalanced(formula))).toEqual([]);
    expect((sheet.merges ?? []).filter((one, index, all) => all.slice(index + 1).some((other) => overlap(one, other)))).toEqual([]);
    for (const chart of sheet.charts ?? []) {
      for (const series of chart.series) {
        expect(series.values.bottom - series.values.top).toBe(chart.categories.bottom - chart.categories.top);
        expect(chart.categories.bottom).toBeLessThanOrEqual(sheet.rows.length);
        expect(typeof sheet.rows[series.name.row - 1]?.cells[series.name.column - 1]?.value).toBe('string');
      }
      if (typeof chart.title !== 'string') expect(sheet.rows[chart.title.row - 1]?.cells[chart.title.column - 1]?.value).toContain('tính đến ngày 20/11/2026');
    }
  });

  test('every table column is named by the cell above it', () => {
    const sheet = sheetsOf(plan)['follow-up'];
    const [table] = sheet.tables ?? [];
    expect(table?.columns.map(({ name }) => name)).toEqual(sheet.rows[table!.area.top - 1]?.cells.slice(0, FOLLOW_UP_COLUMNS.length).map((cell) => cell?.value));
    expect(table!.area.bottom).toBeGreaterThan(table!.area.top);
  });

  test('no chart draws more bars than a page can show', () => {
    for (const chart of sheetsOf(plan).summary.charts ?? []) expect(chart.categories.bottom - chart.categories.top + 1).toBeLessThanOrEqual(20);
  });
});

describe('Theo dõi', () => {
  const sheet = sheetsOf(planWith(few, '2026-11-20'))['follow-up'];
  const cell = (row: number, column: (typeof FOLLOW_UP_COLUMNS)[number]) => sheet.rows[row - 1]?.cells[columnOf(column) - 1];

  test('has a row for each lead and counts the task once', () => {
    expect([6, 7, 8].map((row) => [cell(row, 'number')?.value, cell(row, 'lead')?.value, cell(row, 'first')?.value])).toEqual([
      ['1.10', 'Sở Khoa học và Công nghệ', 1], ['1.10', 'Sở Tài chính', 0], ['2', 'Sở Tài chính', 1],
    ]);
  });

  test('follows the completion date and the typed status in the officer’s own cells', () => {
    expect(cell(6, 'completedOn')).toMatchObject({ value: 46_222, formula: `=IF('${SHEET}'!$H$7="","",IF(ISNUMBER('${SHEET}'!$H$7),INT('${SHEET}'!$H$7),'${SHEET}'!$H$7))` });
    expect(cell(6, 'statusText')).toMatchObject({ value: 'Hoàn thành', formula: `=IF('${SHEET}'!$F$7="","",'${SHEET}'!$F$7)` });
    expect(cell(8, 'completedOn')?.formula).toContain(`'${SHEET}'!$H$8`);
  });

  test('leads back to the row of the matrix', () => {
    expect(cell(8, 'source')).toMatchObject({ value: 'B8', link: { sheet: SHEET, row: 8, column: 2 } });
  });
});

test('Tổng hợp holds the one as-of cell, which accepts days only', () => {
  const { summary } = sheetsOf(planWith(few, '2026-11-20'));
  const [name] = summary.names ?? [];
  expect(name?.name).toBe('SauRo_TinhDenNgay');
  expect(summary.rows[name!.row - 1]?.cells[name!.column - 1]).toMatchObject({ value: 46_346 });
  expect(summary.validations).toMatchObject([{ rule: { kind: 'date' }, area: { top: name!.row, left: name!.column } }]);
});

test('Quá hạn – sắp đến hạn names the overdue task, its days and its reason as text', () => {
  const { overdue } = sheetsOf(planWith(few, '2026-11-20'));
  const values = overdue.rows[11]?.cells.map((cell) => cell?.value ?? null);
  expect(values?.slice(0, 9)).toEqual([1, 'Quá hạn', '2', 'Nhiệm vụ hàng 8', 'Sở Tài chính', 46_295, 'Quá hạn 51 ngày', '=Thiếu kinh phí', 'Mở dòng gốc']);
});

test('Phiếu kiểm tra says what was judged and leaves room to sign', () => {
  const texts = sheetsOf(planWith(few, '2026-11-20'))['check-sheet'].rows.flatMap((row) => row.cells.map((cell) => cell?.value)).filter((value) => typeof value === 'string');
  expect(texts).toEqual(expect.arrayContaining(['NGƯỜI KIỂM TRA', 'THỦ TRƯỞNG ĐƠN VỊ', expect.stringMatching(/^Mức độ kiểm tra: \d+ quy tắc đã chạy/u), expect.stringMatching(/2 nhiệm vụ/u)]));
});

/** Functions that Excel 2010 or LibreOffice lacks, that speak the user's language or that change by themselves. */
const LATER_OR_LOCAL = /\b(FILTER|SORT|UNIQUE|XLOOKUP|LET|SEQUENCE|TEXTJOIN|TEXT|IFS|SWITCH|MAXIFS|TODAY|NOW|INDIRECT|OFFSET)\(/u;

function isBalanced(formula: string): boolean {
  return formula.split('(').length === formula.split(')').length;
}

function overlap(one: Area, other: Area): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
