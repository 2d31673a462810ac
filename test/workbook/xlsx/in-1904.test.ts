import { in1904 } from '../../../src/workbook/xlsx/in-1904';

test('in a workbook that counts from 1904, days keep their day and other numbers their value', () => {
  const moved = in1904({
    kind: 'summary', name: 'Tổng hợp', columnWidths: [],
    styles: { date: { numberFormat: 'dd/mm/yyyy' }, count: { numberFormat: '#,##0' } },
    rows: [{ cells: [{ value: 46_346, style: 'date' }, { value: 46_346, style: 'count' }, null, { value: '', style: 'date' }] }],
  });
  expect(moved.rows[0]?.cells.map((cell) => cell?.value)).toEqual([44_884, 46_346, undefined, '']);
});
