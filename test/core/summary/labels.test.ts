import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import { parseAgencies } from '../../../src/core/agencies/parse-agencies';
import { agencyLabels, countable } from '../../../src/core/summary/labels';

test.each([
  ['Sở  Tài\nchính', 'Sở Tài chính'],
  ['Tổ 1*', 'Tổ 1×'],
  ['Cơ quan nào?', 'Cơ quan nào？'],
  ['>= 3 đơn vị', '3 đơn vị'],
])('%p is counted as %p', (text, label) => {
  expect(countable(text)).toBe(label);
});

test('a paragraph in the lead cell is shortened, because COUNTIFS cannot take it', () => {
  const label = countable('Sở Tài chính và các đơn vị '.repeat(20));
  expect(label.length).toBeLessThanOrEqual(120);
  expect(label.endsWith('…')).toBe(true);
});

test('one agency written twice, or in two cases, is one label', () => {
  expect(agencyLabels(parseAgencies('Sở KH&CN; Sở Khoa học và Công nghệ', DEFAULT_REGISTER), DEFAULT_REGISTER)).toEqual(['Sở Khoa học và Công nghệ']);
  const unknown = (text: string) => ({ text, id: null, collective: false, start: 0, end: text.length });
  expect(agencyLabels([unknown('Tổ công tác X'), unknown('TỔ CÔNG TÁC X')], DEFAULT_REGISTER)).toEqual(['Tổ công tác X']);
});
