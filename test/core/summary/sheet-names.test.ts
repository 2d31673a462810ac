import fc from 'fast-check';
import { freeSheetName } from '../../../src/core/summary/sheet-names';

test.each([
  ['Theo dõi', [], 'Theo dõi'],
  ['Theo dõi', ['Phụ lục'], 'Theo dõi'],
  ['Theo dõi', ['Theo dõi'], 'Theo dõi (Sáu Rõ)'],
  ['Theo dõi', ['THEO DÕI'], 'Theo dõi (Sáu Rõ)'],
  ['Theo dõi', ['Theo dõi'.normalize('NFD')], 'Theo dõi (Sáu Rõ)'],
  ['Theo dõi', ['Theo dõi', 'Theo dõi (Sáu Rõ)'], 'Theo dõi (Sáu Rõ) 2'],
  ['Quá hạn – sắp đến hạn', ['Quá hạn – sắp đến hạn'], 'Quá hạn – sắp đến hạn (Sáu Rõ)'],
  ['Một tên trang dài hơn ba mươi mốt ký tự', [], 'Một tên trang dài hơn ba mươi mố'.slice(0, 31)],
  ['Quý I/2026', [], 'Quý I 2026'],
])('%s beside %p becomes %s', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test('the name is always free and fits Excel', () => {
  fc.assert(fc.property(fc.string(), fc.array(fc.constantFrom('Trang', 'Trang (Sáu Rõ)', 'a', 'A (Sáu Rõ)', 'Theo dõi')), (wanted, taken) => {
    const name = freeSheetName(wanted, taken);
    expect(name.length).toBeGreaterThan(0);
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[:\\/?*[\]]/u);
    expect(taken.map((other) => other.toLowerCase())).not.toContain(name.toLowerCase());
  }));
});
