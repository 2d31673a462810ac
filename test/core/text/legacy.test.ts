import fc from 'fast-check';
import { detectLegacy, fromLegacy, isComposed } from '../../../src/core/text/legacy';
import { TCVN3, VNI } from '../../../src/core/text/legacy-tables';
import { readable } from '../../../src/core/text/readable';

const SAMPLES = [
  ['Sở Khoa học và Công nghệ', 'Së Khoa häc vµ C«ng nghÖ', 'Sôû Khoa hoïc vaø Coâng ngheä'],
  ['Thường xuyên', 'Th\u00ADêng xuyªn', 'Thöôøng xuyeân'],
  ['Nội dung', 'Néi dung', 'Noäi dung'],
  ['Bộ Chỉ huy Quân sự', 'Bé ChØ huy Qu©n sù', 'Boä Chæ huy Quaân söï'],
] as const;

describe('detectLegacy and fromLegacy', () => {
  test.each(SAMPLES)('%s', (unicode, tcvn3, vni) => {
    expect(detectLegacy(tcvn3)).toBe('tcvn3');
    expect(detectLegacy(vni)).toBe('vni');
    expect(fromLegacy(tcvn3, 'tcvn3')).toBe(unicode);
    expect(fromLegacy(vni, 'vni')).toBe(unicode);
    expect(detectLegacy(unicode)).toBeNull();
  });

  test.each([
    'Hoàn thành và các xã', 'Quý III/2025', 'tỉnh Khánh Hoà', 'và', 'là', 'Café crème à la carte', 'naïve façade résumé', 'déjà vu, où est-ce', 'Müller, Düsseldorf', 'São Paulo', '5 µm', '© 2025', '« ban »', '20 °C, 5 m²', 'Windows® 11', 'laïc',
    'Đề án Élysée', 'Sở Y tế – 100 %', '', '-',
  ])('%j is no legacy text', (text) => expect(detectLegacy(text)).toBeNull());

  test('the font decides first', () => {
    expect(detectLegacy('Së', '.VnTime')).toBe('tcvn3');
    expect(detectLegacy('Sôû', 'VNI-Times')).toBe('vni');
    expect(detectLegacy('Sở Y tế', '.VnTime')).toBeNull();
    expect(detectLegacy('Ban', '.VnTime')).toBeNull();
  });

  test('a capitals font shows capitals', () => expect(fromLegacy('së khoa häc', 'tcvn3', '.VnTimeH')).toBe('SỞ KHOA HỌC'));

  test('VNI in capitals', () => expect(fromLegacy('UÛY BAN NHAÂN DAÂN ÑAØ LAÏT', 'vni')).toBe('ỦY BAN NHÂN DÂN ĐÀ LẠT'));

  test.each([
    ['Sá»Ÿ TÃ i chÃ\u00ADnh', 'Sở Tài chính'],
    ['Káº¿ hoáº¡ch nÄƒm', 'Kế hoạch năm'],
    ['CÃ´ng nghá»‡', 'Công nghệ'],
    ['Ä\u0091Æ°á»\u009Dng', 'đường'],
  ])('misread UTF-8 %j is %s', (text, expected) => {
    expect(detectLegacy(text)).toBe('mojibake');
    expect(fromLegacy(text, 'mojibake')).toBe(expected);
  });

  const letters = [...TCVN3.values()].filter((letter) => letter === letter.toLowerCase());
  const toTcvn3 = new Map([...TCVN3].map(([code, letter]) => [letter, code]));
  const toVni = new Map([...VNI].map(([sequence, letter]) => [letter, sequence]));
  const syllables = fc.array(fc.tuple(fc.constantFrom('b', 'ch', 'l', 'ng', 't'), fc.constantFrom(...letters.filter((letter) => toVni.has(letter))), fc.constantFrom('', 'n', 'ng')).map((parts) => parts.join('')), { minLength: 1, maxLength: 8 }).map((some) => some.join(' '));

  test.each([['tcvn3', toTcvn3], ['vni', toVni]] as const)('Unicode → %s → Unicode', (encoding, table) =>
    fc.assert(fc.property(syllables, (text) => fromLegacy([...text].map((letter) => table.get(letter) ?? letter).join(''), encoding) === text)),
  );
});

test('isComposed', () => {
  expect(isComposed('Sở')).toBe(true);
  expect(isComposed('Sở'.normalize('NFD'))).toBe(false);
});

describe('readable', () => {
  test.each([
    ['<p>Së Tµi chÝnh</p>', 'Sở Tài chính'],
    ['Ðài', 'Đài'],
    ['Ban\u00AD Tổ chức', 'Ban Tổ chức'],
    ['Sở Y tế\nSở Nội vụ', 'Sở Y tế\nSở Nội vụ'],
  ])('%j → %j', (text, expected) => expect(readable(text)).toBe(expected));

  test.each(['<', 'á»', 'µ', '&', '<b ', 'Sở '])('a megabyte of %j is read', (part) => expect(readable(part.repeat(1_000_000 / part.length)).length).toBeGreaterThan(0));
});
