import { compareVietnamese } from '../../../src/core/text/collate';
import { stripMarkup } from '../../../src/core/text/residue';
import { isSyllable } from '../../../src/core/text/syllable';

describe('stripMarkup', () => {
  test.each([
    ['<b>7. Đẩy mạnh</b>', '7. Đẩy mạnh'],
    ['<p>Sở Tài chính</p>', 'Sở Tài chính'],
    ['<p>A</p><p>B</p>', 'A\nB'],
    ['A<br/>B', 'A\nB'],
    ['Kết luận số 69<sup>(1)</sup> của', 'Kết luận số 69 của'],
    ['500 m<sup>2</sup>', '500 m2'],
    ['<span style="color:red">Gấp</span>', 'Gấp'],
    ['**Thường xuyên**', 'Thường xuyên'],
    ['KH&amp;CN &lt; 5&nbsp;%', 'KH&CN < 5\u00A0%'],
    ['x&agrave;', 'xà'],
    ['tỷ lệ < 5 % và > 2 %', 'tỷ lệ < 5 % và > 2 %'],
    ['a <b và c> d', 'a <b và c> d'],
    ['KH&CN', 'KH&CN'],
    ['(1)', '(1)'],
  ])('%j → %j', (text, expected) => expect(stripMarkup(text)).toBe(expected));
});

test('names sort by the Vietnamese alphabet', () => {
  expect(['Đà Nẵng', 'An Giang', 'Ấn', 'Dân', 'Ăn', 'Huế'].sort(compareVietnamese)).toEqual(['An Giang', 'Ăn', 'Ấn', 'Dân', 'Đà Nẵng', 'Huế']);
});

describe('isSyllable', () => {
  test.each(['nghiệp', 'quý', 'giúp', 'Đắk', 'uỷ', 'KHUYẾN', 'yêu', 'ngoằn'])('%s is one', (word) => expect(isSyllable(word)).toBe(true));
  test.each(['Së', 'vaø', 'résumé', 'các̀', 'hòc', 'sỞ', 'xyz'])('%s is none', (word) => expect(isSyllable(word)).toBe(false));
});
