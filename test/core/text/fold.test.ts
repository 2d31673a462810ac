import fc from 'fast-check';
import { fold, foldBlanks, foldKeepingTones, foldMap } from '../../../src/core/text/fold';

const vietnamese = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyÀẢÃÁẠẰẮẬĐÈÉẸỆìíịòóộờợùúữựỳýỵ \n\t\u00A0\u200B-–,.;0123\u0301\u0323'.split('')), maxLength: 60 });

describe('foldBlanks', () => {
  test.each([
    ['  Sở   Tài\u00A0chính \n', 'Sở Tài chính'],
    ['Sở\u200B Y tế\uFEFF', 'Sở Y tế'],
    ['Sơ\u0309 Y t\u1EBF', 'Sở Y tế'],
    ['', ''],
    ['a\uFEFF\u0303', 'ã'],
  ])('%j → %j', (text, expected) => expect(foldBlanks(text)).toBe(expected));

  test('the soft hyphen of TCVN3 text stays', () => expect(foldBlanks('Th\u00ADêng')).toBe('Th\u00ADêng'));
});

describe('fold', () => {
  test.each([
    ['Sở Kế hoạch và ĐẦU TƯ', 'so ke hoach va dau tu'],
    ['Ðài truyền hình', 'dai truyen hinh'],
    ['UBND  các\nhuyện', 'ubnd cac huyen'],
    ['Café №1 – ß', 'cafe №1 – ß'],
  ])('%j → %j', (text, expected) => expect(fold(text)).toBe(expected));

  test('folding twice changes nothing more', () => fc.assert(fc.property(fc.oneof(vietnamese, fc.string()), (text) => fold(fold(text)) === fold(text))));

  test('a mark that stands on no letter is dropped', () => expect(fold('a \u0301 b')).toBe('a b'));

  test('composed and decomposed texts fold alike', () => fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC')))));
});

test('foldKeepingTones brings hòa and hoà together, keeps tones apart', () => {
  expect(foldKeepingTones('Khánh  HÒA')).toBe(foldKeepingTones('khánh hoà'));
  expect(foldKeepingTones('Ðầu')).toBe('đầu');
  expect(foldKeepingTones('sở')).not.toBe(foldKeepingTones('số'));
});

describe('foldMap', () => {
  test('folds any text of the world as fold does', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => foldMap(text).folded === fold(text)), { numRuns: 2000 }));

  test.each(['a\\\u0307', 'a\n\u0323b', '\u1100\u1161', 'a\uFEFF\u0303'])('folds %j as fold does', (text) => expect(foldMap(text).folded).toBe(fold(text)));

  test('folds as fold does', () => fc.assert(fc.property(vietnamese, (text) => foldMap(text).folded === fold(text)), { numRuns: 1000 }));

  test('a match in the folded text leads back to the original', () => {
    const original = '  Chủ trì:\u00A0 Sơ\u0309  Y tế ';
    const { folded, starts, ends } = foldMap(original);
    const at = folded.indexOf('so y te');
    expect(original.slice(starts[at], ends[at + 'so y te'.length - 1])).toBe('Sơ\u0309  Y tế');
  });
});
