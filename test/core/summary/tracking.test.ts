import type { Matrix } from '../../../src/core/plan/plan';
import { readStatusText } from '../../../src/core/plan/read-status';
import type { Grid } from '../../../src/core/sheet/grid';
import { STATUS_CHOICES } from '../../../src/core/summary/status-choices';
import { trackingExtension, type Tracking } from '../../../src/core/summary/tracking';
import { planWith, SHEET } from './plan-with';

const [full] = planWith([{ timeline: { kind: 'deadline', end: '2026-06-30', confidence: 'high' } }, {}, { timeline: { kind: 'ongoing', confidence: 'high' } }], '2026-11-20').matrices;
const withColumns = (columns: Matrix['columns']): Matrix => ({ ...full!, columns });
const grid = (columnCount: number, filled: readonly [number, number][] = []): Grid => ({
  sheet: SHEET, rowCount: 8, columnCount, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), tables: [],
  cells: Array.from({ length: 8 }, (_, row) => Array.from({ length: columnCount }, (__, column) => (filled.some(([r, c]) => r === row + 1 && c === column + 1) ? { value: 'x', text: 'x' } : null))),
});

const extensionOf = (tracking: Tracking) => (tracking.state === 'missing' ? tracking.extension : null);

test('a matrix without tracking columns gets all five, formatted like its last column', () => {
  const extension = extensionOf(trackingExtension(withColumns({ number: [1], content: [2], timeline: [5] }), grid(9)));
  expect(extension?.columns.map(({ header }) => header)).toEqual(['Tình trạng', 'Tỷ lệ hoàn thành', 'Ngày hoàn thành', 'Kết quả/minh chứng', 'Khó khăn, vướng mắc']);
  expect(extension).toMatchObject({ sheet: SHEET, headerTop: 5, headerBottom: 5, lastRow: 8, like: 9, at: 10 });
});

test('only what is missing is added', () => {
  const extension = extensionOf(trackingExtension(withColumns({ content: [2], status: [6], completedOn: [8], obstacles: [9] }), grid(9)));
  expect(extension?.columns.map(({ header }) => header)).toEqual(['Tỷ lệ hoàn thành', 'Kết quả/minh chứng']);
});

test('a matrix that has them all is left alone', () => {
  expect(trackingExtension(withColumns({ content: [2], status: [6], progress: [7], completedOn: [8], result: [9], obstacles: [10] }), grid(10))).toEqual({ state: 'complete' });
});

test('columns that hold something at the right of the table are passed over', () => {
  expect(extensionOf(trackingExtension(withColumns({ content: [2] }), grid(12, [[6, 11]])))?.at).toBe(12);
});

test('overdue rows are shown: past the due date, no completion date, no word of completion', () => {
  const extension = extensionOf(trackingExtension(withColumns({ content: [2] }), grid(9)));
  expect(extension?.highlights).toEqual([{
    area: { top: 6, left: 1, bottom: 6, right: 14 },
    formula: '=AND(TODAY()>DATE(2026,6,30),$L6="",NOT(OR(LEFT(TRIM($J6),10)="Hoàn thành",LEFT(TRIM($J6),13)="Đã hoàn thành",TRIM($J6)="HT",AND(TRIM($J6)="",OR($K6=1,$K6=100)))))',
    fill: 'FBE0E0',
  }]);
});

test('where "trước ngày" is taken literally, the day itself is late', () => {
  const [matrix] = planWith([{ timeline: { kind: 'deadline', end: '2026-06-30', dueExclusive: true, confidence: 'high' } }], '2026-11-20').matrices;
  const formula = (strictBefore: boolean) => extensionOf(trackingExtension({ ...matrix!, columns: { content: [2] } }, grid(9), { strictBefore }))?.highlights?.[0]?.formula;
  expect([formula(false)?.slice(0, 30), formula(true)?.slice(0, 30)]).toEqual(['=AND(TODAY()>DATE(2026,6,30),$', '=AND(TODAY()>DATE(2026,6,29),$']);
});

test('a sheet that is full to its last column has no room', () => {
  const full = { ...withColumns({ content: [2] }), area: { top: 5, left: 1, bottom: 8, right: 16_381 } };
  expect(trackingExtension(full, { ...grid(0), columnCount: 16_381 })).toEqual({ state: 'no-room', area: { top: 5, left: 16_382, bottom: 8, right: 16_384 } });
});

test('every choice of the list is one that the reader understands, and none has a comma', () => {
  for (const choice of STATUS_CHOICES) {
    expect(readStatusText(choice)).not.toBeNull();
    expect(choice).not.toContain(',');
  }
  expect(STATUS_CHOICES.join(',').length).toBeLessThan(256);
});
