import { fillSlots } from '../../../src/core/text/slots';

test.each([
  ['Ô {cell} còn {n} lỗi', { cell: 'B6', n: 2 }, 'Ô B6 còn 2 lỗi'],
  ['{n|cell|cells} fixed', { n: 1 }, '1 cell fixed'],
  ['{n|cell|cells} fixed', { n: '21' }, '21 cells fixed'],
  ['{n|cell|cells} fixed', { n: 0 }, '0 cells fixed'],
  ['Ô {cell} còn {khác}', { cell: 'B6' }, 'Ô B6 còn {khác}'],
  ['{missing|cell|cells}', {}, '{missing|cell|cells}'],
])('%s', (template, slots, filled) => expect(fillSlots(template, slots as unknown as Record<string, string | number>)).toBe(filled));
