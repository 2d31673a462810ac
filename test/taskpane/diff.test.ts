import { difference } from '../../src/taskpane/check/diff';

test.each([
  ['Công an tỉnh; Sở Nội vụ', 'Sở Nội vụ', 'Công an tỉnh; ', ''],
  ['Sở Nội vụ; Công an tỉnh', 'Sở Nội vụ', '; Công an tỉnh', ''],
  ['Kế hoạch số 2811 /KH-UBND', 'Kế hoạch số 2811/KH-UBND', '2811 /KH-UBND', '2811/KH-UBND'],
  ['1.1', '1.10', '1.1', '1.10'],
  ['Sở Công thương', 'Sở Công Thương', 'thương', 'Thương'],
])('between "%s" and "%s" only whole changed words are marked', (old, now, removed, added) => {
  expect(difference(old, now)).toMatchObject({ removed, added });
});

test('what stays and what changes make up both texts', () => {
  const { before, removed, added, after } = difference('Sở Y tế; Sở Nội vụ', 'Sở Y tế; Sở Tài chính; Sở Nội vụ');
  expect(before + removed + after).toBe('Sở Y tế; Sở Nội vụ');
  expect(before + added + after).toBe('Sở Y tế; Sở Tài chính; Sở Nội vụ');
});
