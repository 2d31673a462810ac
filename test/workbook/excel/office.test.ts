import { officeColors, whenOfficeReady } from '../../../src/workbook/excel/office';
import { createFakeExcel } from '../../fake-excel';
import type { FakeExcel, FakeOptions } from '../../fake-excel';

type OfficeOptions = NonNullable<Parameters<typeof createFakeExcel>[2]>;

let remove: () => void = () => undefined;
afterEach(() => {
  remove();
  remove = () => undefined;
  jest.useRealTimers();
});

function open(office: OfficeOptions, options: Partial<FakeOptions> = {}): FakeExcel {
  const fake = createFakeExcel(undefined, options, office);
  remove = fake.install();
  return fake;
}

test.each([
  ['in Excel', { ready: 'in-excel', displayLanguage: 'en-US' }, '1.13', { kind: 'excel', displayLanguage: 'en-US' }],
  ['in an Excel that is too old', { ready: 'in-excel' }, '1.12', { kind: 'excel-too-old' }],
  ['in a browser', { ready: 'outside' }, '1.13', { kind: 'outside' }],
  ['in Word', { ready: 'in-word' }, '1.13', { kind: 'outside' }],
] as const)('%s', async (_, office, excelApi, expected) => {
  open(office, { excelApi });
  expect(await whenOfficeReady()).toEqual(expected);
});

describe('when Office does not answer', () => {
  test.each([
    ['Office hangs', () => open({ ready: 'never' })],
    ['the script of Office is blocked', () => undefined],
  ])('%s: after eight seconds, not before, the officer is told', async (_, prepare) => {
    jest.useFakeTimers();
    prepare();
    const answer = jest.fn();
    void whenOfficeReady().then(answer);
    await jest.advanceTimersByTimeAsync(7_900);
    expect(answer).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(200);
    expect(answer).toHaveBeenCalledWith({ kind: 'silent' });
    expect(jest.getTimerCount()).toBeLessThanOrEqual(1);
  });

  test('a script that comes late is still used, and trying again works', async () => {
    jest.useFakeTimers();
    const first = whenOfficeReady({ patience: 1000 });
    await jest.advanceTimersByTimeAsync(1000);
    expect(await first).toEqual({ kind: 'silent' });
    const second = whenOfficeReady();
    await jest.advanceTimersByTimeAsync(500);
    open({ displayLanguage: 'vi-VN' });
    await jest.advanceTimersByTimeAsync(100);
    expect(await second).toEqual({ kind: 'excel', displayLanguage: 'vi-VN' });
  });
});

test.each([
  ['#262626', true],
  ['#F3F2F1', false],
])('a window coloured %s: dark %s', (background, isDark) => {
  open({ theme: { bodyBackgroundColor: background, bodyForegroundColor: '#808080' } });
  expect(officeColors()).toEqual({ background, foreground: '#808080', isDark });
});

test('Excel on the web tells no colours, and a plain browser none either', () => {
  expect(officeColors()).toBeNull();
  open({});
  expect(officeColors()).toBeNull();
});
