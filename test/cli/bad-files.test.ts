import { strToU8, zipSync } from 'fflate';
import { mkdirSync } from 'node:fs';
import { buildXlsx } from '../workbook/xlsx/build-xlsx';
import { folderForTests, plan, put, sauRo } from './run-cli';

const folder = folderForTests();
const good = put(folder, 'tot.xlsx', plan());
mkdirSync(`${folder}/thu-muc`);

function compound(stream: string): Uint8Array {
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...[...stream].flatMap((letter) => [letter.charCodeAt(0), 0])]);
}

const cases: readonly (readonly [string, string, string])[] = [
  ['a text file', put(folder, 'a.xlsx', 'STT,Nội dung'), 'không phải tệp Excel (.xlsx)'],
  ['any archive', put(folder, 'b.xlsx', zipSync({ 'a.txt': strToU8('a') })), 'không phải tệp Excel (.xlsx)'],
  ['an empty file', put(folder, 'c.xlsx', ''), 'không phải tệp Excel (.xlsx)'],
  ['half a file', put(folder, 'd.xlsx', plan().slice(0, 700)), 'bị hỏng hoặc chưa tải về đủ'],
  ['a file with a password', put(folder, 'e.xlsx', compound('EncryptedPackage')), 'có mật khẩu'],
  ['an Excel 97–2003 file', put(folder, 'f.xls', compound('Workbook')), 'là tệp Excel đời cũ (.xls)'],
  ['an empty sheet', put(folder, 'g.xlsx', buildXlsx([{ name: 'Trang1', rows: [] }])), 'trang "Trang1" chưa có dữ liệu'],
  ['a sheet with no matrix', put(folder, 'h.xlsx', buildXlsx([{ name: 'Danh bạ', rows: [['Họ tên', 'Điện thoại'], ['Nguyễn Văn A', '0900000000']] }])), 'chưa thấy bảng phân công trên trang "Danh bạ"'],
  ['a file that is not there', `${folder}/khong-co.xlsx`, 'Không thấy tệp'],
  ['a folder', `${folder}/thu-muc`, 'là thư mục'],
];

test.each(cases)('%s: one sentence with its name, exit 2, nothing on standard output', async (_, file, sentence) => {
  const { code, out, err } = await sauRo('check', file);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.replace(/\s+/g, ' ')).toContain(`"${file}"`);
  expect(err.replace(/\s+/g, ' ')).toContain(sentence);
  expect(err.split('. ').length).toBeLessThanOrEqual(4);
});

test('the other files are still done, and English is asked for once', async () => {
  const files = cases.map(([, file]) => file);
  const { code, out, err } = await sauRo('check', ...files, good, '--format', 'json', '--lang', 'en');
  expect(code).toBe(2);
  expect((JSON.parse(out) as { file: string }[]).map(({ file }) => file)).toEqual([good]);
  expect(err).toContain('is not an Excel workbook');
  expect(err).not.toMatch(/không|chưa/);
});

test('a command that writes goes on as well and says how many it could not do', async () => {
  const { code, out, err } = await sauRo('summarise', cases[0]![1], good, '-o', `${folder}/thu-muc`, '--as-of', '2026-11-20');
  expect(code).toBe(2);
  expect(err).toContain('1 tệp không làm được.');
  expect(out).toContain(good);
});
