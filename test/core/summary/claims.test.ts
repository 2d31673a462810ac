import { claimMeaning, claimWordings } from '../../../src/core/summary/claims';

test.each([
  ['Hoàn thành', 'Hoàn thành'],
  ['Hoàn thành đúng hạn', 'Hoàn thành đúng hạn'],
  ['Hoàn thành quá hạn', 'Hoàn thành quá hạn'],
  ['Đang thực hiện', 'Chưa hoàn thành'],
  ['Chưa hoàn thành', 'Chưa hoàn thành'],
  ['Kèm công văn', ''],
  ['', ''],
])('%p claims %p', (text, meaning) => {
  expect(claimMeaning(text)).toBe(meaning);
});

test('wordings of the plan join the usual ones, each once, spaces as Excel’s TRIM leaves them', () => {
  const wordings = claimWordings([{ value: '  hoàn  THÀNH ', meaning: 'Hoàn thành' }, { value: 'ok rồi', meaning: 'Hoàn thành' }, { value: 'Đang làm', meaning: '' }]);
  const texts = wordings.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['hoàn THÀNH', 'ok rồi', 'Hoàn thành đúng hạn', 'HT']));
  expect(texts).not.toContain('Đang làm');
  expect(texts.filter((text) => text.toLowerCase() === 'hoàn thành')).toHaveLength(1);
});
