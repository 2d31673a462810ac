import type { Matrix } from '../../../src/core/plan/plan';
import { readStatusText } from '../../../src/core/plan/read-status';
import type { Grid } from '../../../src/core/sheet/grid';
import { STATUS_CHOICES } from '../../../src/core/summary/status-choices';
import { trackingExtension } from '../../../src/core/summary/tracking';
import { planWith, SHEET } from './plan-with';

const [full] = planWith([{ timeline: { kind: 'deadline', end: '2026-06-30', confidence: 'high' } }, {}, { timeline: { kind: 'ongoing', confidence: 'high' } }], '2026-11-20').matrices;
const withColumns = (columns: Matrix['columns']): Matrix => ({ ...full!, columns });
const grid = (columnCount: number, filled: readonly [number, number][] = []): Grid => ({
  sheet: SHEET, rowCount: 8, columnCount, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), tables: [],
  cells: Array.from({ length: 8 }, (_, row) => Array.from({ length: columnCount }, (__, column) => (filled.some(([r, c]) => r === row + 1 && c === column + 1) ? { value: 'x', text: 'x' } : null))),
});

test('a matrix without tracking columns gets all five, formatted like its last column', () => {
  const extension = trackingExtension(withColumns({ number: [1], content: [2], timeline: [5] }), grid(9));
  expect(extension?.columns.map(({ header }) => header)).toEqual(['Tình trạng', 'Tỷ lệ hoàn thành', 'Ngày hoàn thành', 'Kết quả/minh chứng', 'Khó khăn, vướng mắc']);
  expect(extension).toMatchObject({ sheet: SHEET, headerTop: 5, headerBottom: 5, lastRow: 8, like: 9, at: 10 });
});

test('only what is missing is added', () => {
  const extension = trackingExtension(withColumns({ content: [2], status: [6], completedOn: [8], obstacles: [9] }), grid(9));
  expect(extension?.columns.map(({ header }) => header)).toEqual(['Tỷ lệ hoàn thành', 'Kết quả/minh chứng']);
});

test('a matrix that has them all is left alone', () => {
  expect(trackingExtension(withColumns({ content: [2], status: [6], progress: [7], completedOn: [8], result: [9], obstacles: [10] }), grid(10))).toBeNull();
});

test('columns that hold something at the right of the table are passed over', () => {
  expect(trackingExtension(withColumns({ content: [2] }), grid(12, [[6, 11]]))?.at).toBe(12);
});

test('overdue rows are shown: past the due date, no completion date, no word of completion', () => {
  const extension = trackingExtension(withColumns({ content: [2] }), grid(9));
  expect(extension?.highlights).toEqual([{
    area: { top: 6, left: 1, bottom: 6, right: 14 },
    formula: '=AND(TODAY()>46203,$L6="",LEFT(TRIM($J6),10)<>"Hoàn thành",LEFT(TRIM($J6),13)<>"Đã hoàn thành",TRIM($J6)<>"HT")',
    fill: 'FBE0E0',
  }]);
});

test('every choice of the list is one that the reader understands, and none has a comma', () => {
  for (const choice of STATUS_CHOICES) {
    expect(readStatusText(choice)).not.toBeNull();
    expect(choice).not.toContain(',');
  }
  expect(STATUS_CHOICES.join(',').length).toBeLessThan(256);
});
