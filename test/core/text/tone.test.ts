import fc from 'fast-check';
import { placeTones } from '../../../src/core/text/tone';

describe('placeTones', () => {
  test.each([
    ['hòa', 'hoà'], ['khỏe', 'khoẻ'], ['thủy', 'thuỷ'], ['ủy', 'uỷ'], ['lòa', 'loà'], ['túy', 'tuý'], ['HÓA', 'HOÁ'], ['ỦY', 'UỶ'], ['Úy', 'Uý'],
    ['Ủy ban, Khánh Hòa.', 'Uỷ ban, Khánh Hoà.'],
  ])('%s ↔ %s', (old, modern) => {
    expect(placeTones(old, 'new')).toBe(modern);
    expect(placeTones(modern, 'old')).toBe(old);
  });

  test.each(['quý', 'quỹ', 'quà', 'giúp', 'già', 'hoàn', 'toán', 'khoái', 'huỳnh', 'thuế', 'của', 'tuyển', 'khuya'])('%s has one spelling', (word) => {
    expect(placeTones(word, 'new')).toBe(word);
    expect(placeTones(word, 'old')).toBe(word);
  });

  const words = fc.array(fc.constantFrom('hòa', 'hoà', 'thủy', 'thuỷ', 'quý', 'hoàn', 'khỏe', 'KHOẺ', 'và', 'Sở', '–'), { maxLength: 12 }).map((some) => some.join(' '));
  test('there and back is the same as there', () => fc.assert(fc.property(words, (text) => placeTones(placeTones(text, 'new'), 'old') === placeTones(text, 'old'))));
});
