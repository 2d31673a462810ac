import { associateRibbon, messageInAddress } from '../../../src/workbook/excel/ribbon';
import { createFakeExcel } from '../../fake-excel';
import type { FakeExcel } from '../../fake-excel';

let remove: () => void = () => undefined;
afterEach(() => remove());

function open(address: string): FakeExcel {
  const fake = createFakeExcel();
  const uninstall = fake.install();
  const { href, hash } = new URL(address);
  Object.assign(globalThis, { window: { location: { href, hash } } });
  remove = () => {
    uninstall();
    Reflect.deleteProperty(globalThis, 'window');
  };
  return fake;
}

async function press(fake: FakeExcel, id: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  await new Promise<void>((resolve) => fake.office.actions.get(id)!({ completed: resolve }));
}

test('what a button says is shown in a window of the same page', async () => {
  const fake = open('https://localhost:3000/commands.html');
  associateRibbon({ kiemTra: async () => 'Đã kiểm tra 31 nhiệm vụ.' });
  await press(fake, 'kiemTra');
  const [address] = fake.office.dialogs;
  expect(messageInAddress()).toBeNull();
  remove();
  open(address!);
  expect(messageInAddress()).toBe('Đã kiểm tra 31 nhiệm vụ.');
});

test.each([
  ['says nothing', async () => null],
  ['fails', async () => { throw new Error('x'); }],
])('Excel is told of the end also when a button %s', async (_, action) => {
  const fake = open('https://localhost:3000/commands.html');
  associateRibbon({ tongHop: action });
  await press(fake, 'tongHop');
  expect(fake.office.dialogs).toEqual([]);
});
