import { numberFormat } from '../../../src/workbook/xlsx/number-format';

test.each<[string, number | string | boolean, string]>([
  ['General', 1.1, '1,1'],
  ['General', 0.1 + 0.2, '0,3'],
  ['General', 2025, '2025'],
  ['General', 123456789012, '123456789012'],
  ['General', -5, '-5'],
  ['General', true, 'TRUE'],
  ['0', 2.5, '3'],
  ['0.00', 1234.5, '1234,50'],
  ['#,##0', 1234567, '1.234.567'],
  ['#,##0.00', 1234567.891, '1.234.567,89'],
  ['#,##0', 0, '0'],
  ['0%', 0.6, '60%'],
  ['0.00%', 0.98622, '98,62%'],
  ['0.00\\ %', 0.5, '50,00 %'],
  ['#,##0;-#,##0;;', 0, ''],
  ['#,##0;-#,##0;;', 12, '12'],
  ['#,##0 ;(#,##0)', -1200, '(1.200)'],
  ['00', 7, '07'],
  ['"Quý "0', 4, 'Quý 4'],
  ['#,##0 "đ"', 15000, '15.000 đ'],
  ['@', '1.10', '1.10'],
  ['@', 5, '5'],
  ['dd/mm/yyyy', 45657, '31/12/2024'],
  ['d/m/yy', 45658, '1/1/25'],
  ['mm/yyyy', 45566, '10/2024'],
  ['[$-42A]dd mmmm yyyy', 45657, '31 Tháng 12 2024'],
  ['dd/mm/yyyy hh:mm', 45657.5, '31/12/2024 12:00'],
  ['mm:ss', 0.5 / 24, '30:00'],
  ['[h]:mm', 1.5, '36:00'],
  ['h:mm AM/PM', 0.75, '6:00 CH'],
  ['dd/mm/yyyy', 60, '29/02/1900'],
  ['dd/mm/yyyy', -1, '-1'],
  ['[Red][<0]"âm";[>=100]"nhiều";"ít"', 150, 'nhiều'],
])('%s shows %p as %s', (code, value, text) => {
  expect(numberFormat(code).show(value)).toBe(text);
});

test.each([
  ['dd/mm/yyyy', true],
  ['m/d/yyyy', true],
  ['General', false],
  ['0.00', false],
  ['"ngày "0', false],
  ['[Red]0', false],
  ['[h]:mm', true],
  ['@', false],
])('%s is a date format: %p', (code, isDate) => {
  expect(numberFormat(code).isDate).toBe(isDate);
});
