import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { buildXlsx } from '../workbook/xlsx/build-xlsx';
import { folderForTests, plan, PLAN, put, sauRo } from './run-cli';

const root = folderForTests();
let count = 0;
/** A folder of its own for one test, with the plan in it. */
function desk(): { folder: string; file: string } {
  const folder = join(root, String(count += 1));
  mkdirSync(folder);
  return { folder, file: put(folder, 'ke-hoach.xlsx', plan()) };
}

const sheetsOf = async (path: string) => (await (await openXlsx(readFileSync(path))).sheets()).map(({ name }) => name);

describe('summarise', () => {
  test('writes a copy with the four sheets, leaves the file alone, and closes with the figures', async () => {
    const { folder, file } = desk();
    const { code, out, err } = await sauRo('summarise', file, '-o', join(folder, 'ra.xlsx'), '--as-of', '2026-11-20');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await sheetsOf(join(folder, 'ra.xlsx'))).toEqual(expect.arrayContaining(['Phụ lục', 'Theo dõi', 'Tổng hợp', 'Phiếu kiểm tra']));
    expect(readFileSync(file)).toEqual(Buffer.from(plan()));
    expect(out).toMatch(/Đã ghi .*ra\.xlsx\./s);
    expect(out).toMatch(/ke-hoach\.xlsx +3 +0 +1 +0,00 %/);
    expect(readdirSync(folder).sort()).toEqual(['ke-hoach.xlsx', 'ra.xlsx']);
  });

  test('several files go into a folder and are summed up', async () => {
    const { folder, file } = desk();
    const other = put(folder, 'hai.xlsx', plan());
    mkdirSync(join(folder, 'ra'));
    const { code, out } = await sauRo('summarise', file, other, '-o', join(folder, 'ra'), '--as-of', '2026-11-20');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'ra')).sort()).toEqual(['hai.xlsx', 'ke-hoach.xlsx']);
    expect(out).toMatch(/^Cộng +6 +0 +2 +0,00 %$/m);
  });

  test('--report puts a Word file beside the output, or where it is told', async () => {
    const { folder, file } = desk();
    await sauRo('summarise', file, '-o', join(folder, 'ra.xlsx'), '--report');
    await sauRo('summarise', file, '-o', join(folder, 'ra2.xlsx'), '--report', join(folder, 'bao-cao.docx'));
    expect(readdirSync(folder).sort()).toEqual(['bao-cao.docx', 'ke-hoach.xlsx', 'ra.docx', 'ra.xlsx', 'ra2.xlsx']);
    expect(readFileSync(join(folder, 'ra.docx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('a generated sheet the officer typed into is not replaced without --force, and kept beside a new one with --new-sheets', async () => {
    const { folder, file } = desk();
    await sauRo('summarise', file, '--in-place', '--as-of', '2026-11-20');
    const workbook = await openXlsx(readFileSync(file));
    const { cells } = await workbook.read('Tổng hợp');
    const [row, column] = cells.flatMap((line, index) => line.flatMap((cell, at) => (typeof cell?.value === 'string' && cell.value !== '' ? [[index + 1, at + 1] as const] : [])))[0]!;
    const before = cells[row - 1]![column - 1]!.value as string;
    await workbook.edit([{ cell: { sheet: 'Tổng hợp', row, column }, expected: before, value: 'Ghi chú của lãnh đạo' }]);
    const edited = workbook.save();
    put(folder, basename(file), edited);

    const refused = await sauRo('summarise', file, '--in-place', '--as-of', '2026-11-20');
    expect(refused.code).toBe(2);
    expect(refused.err.replace(/\s+/g, ' ')).toContain('trang "Tổng hợp" có 1 ô được sửa tay từ lần lập trước nên không lập lại. Thêm --force');
    expect(readFileSync(file)).toEqual(Buffer.from(edited));

    const beside = join(folder, 'moi.xlsx');
    expect((await sauRo('summarise', file, '-o', beside, '--new-sheets', '--as-of', '2026-11-20')).code).toBe(0);
    const kept = await openXlsx(readFileSync(beside));
    expect((await kept.sheets()).filter(({ name }) => name.startsWith('Tổng hợp')).map(({ name, generated }) => [name, generated])).toEqual([['Tổng hợp', undefined], ['Tổng hợp (Sáu Rõ)', 'summary']]);
    expect((await kept.read('Tổng hợp')).cells[row - 1]![column - 1]!.value).toBe('Ghi chú của lãnh đạo');
    expect((await sauRo('summarise', file, '--in-place', '--force', '--new-sheets')).code).toBe(2);

    expect((await sauRo('summarise', file, '--in-place', '--force', '--as-of', '2026-11-20')).code).toBe(0);
    expect((await (await openXlsx(readFileSync(file))).read('Tổng hợp')).cells[row - 1]![column - 1]!.value).toBe(before);
  });
});

describe('track', () => {
  test('adds the missing columns and names them; a second time there is nothing to add', async () => {
    const { folder, file } = desk();
    const out = join(folder, 'ra.xlsx');
    const first = await sauRo('track', file, '-o', out);
    expect(first.out.replace(/\s+/g, ' ')).toContain('Đã thêm cột Tình trạng, Tỷ lệ hoàn thành, Ngày hoàn thành');
    const again = join(folder, 'lai.xlsx');
    const second = await sauRo('track', out, '-o', again);
    expect(second.code).toBe(0);
    expect(second.out.replace(/\s+/g, ' ')).toContain('Bảng đã có đủ các cột theo dõi; đã chép nguyên');
    expect(readFileSync(again)).toEqual(readFileSync(out));
  });

  test('several files close with the number of columns added', async () => {
    const { folder, file } = desk();
    mkdirSync(join(folder, 'ra'));
    const { out } = await sauRo('track', file, put(folder, 'hai.xlsx', plan()), '-o', join(folder, 'ra'));
    expect(out).toMatch(/hai\.xlsx +5$/m);
  });
});

describe('fix', () => {
  const untidyBytes = buildXlsx([{ ...PLAN, rows: PLAN.rows.map((row, index) => (index === 4 ? [1, 'Ban hành  Quy chế   quản lý dữ liệu dùng chung', ...row.slice(2)] : row)) }]);
  const untidy = () => untidyBytes;

  test('applies what is certain and says how much is left for a person', async () => {
    const { folder } = desk();
    const file = put(folder, 'thua-cach.xlsx', untidy());
    const { code, out } = await sauRo('fix', file, '-o', join(folder, 'ra.xlsx'), '--as-of', '2026-11-20');
    expect(code).toBe(0);
    expect(out).toMatch(/^Đã sửa 1 ô, còn \d+ điểm cần người xem;/);
    expect((await (await openXlsx(readFileSync(join(folder, 'ra.xlsx')))).read('Phụ lục')).cells[4]![1]!.value).toBe('Ban hành Quy chế quản lý dữ liệu dùng chung');
    expect(readFileSync(file)).toEqual(Buffer.from(untidy()));
  });

  test('--in-place overwrites the file itself, through a link and with its permissions', async () => {
    const { folder } = desk();
    const file = put(folder, 'thua-cach.xlsx', untidy());
    chmodSync(file, 0o640);
    const link = join(folder, 'lien-ket.xlsx');
    symlinkSync(file, link);
    expect((await sauRo('fix', link, '--in-place')).code).toBe(0);
    expect(readFileSync(file)).not.toEqual(Buffer.from(untidy()));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readFileSync(link)).toEqual(readFileSync(file));
  });
});

describe('nothing is overwritten unasked and nothing is half-written', () => {
  test.each<[string, (folder: string, file: string) => string[], string]>([
    ['the input under another name', (folder, file) => [file, '-o', join(folder, '.', 'x', '..', 'ke-hoach.xlsx')], 'Nơi ghi ra trùng với một tệp vào'],
    ['the folder the input stands in', (folder, file) => [file, '-o', folder], 'Nơi ghi ra trùng với một tệp vào'],
    ['a link to the input', (folder, file) => (symlinkSync(file, join(folder, 'l.xlsx')), [file, '-o', join(folder, 'l.xlsx')]), 'Nơi ghi ra trùng với một tệp vào'],
    ['two inputs into one file', (folder, file) => [file, put(folder, 'b.xlsx', plan()), '-o', join(folder, 'ra.xlsx')], '-o phải là một thư mục đã có'],
    ['two inputs of one name into one folder', (folder, file) => {
      mkdirSync(join(folder, 'y'));
      mkdirSync(join(folder, 'ra'));
      return [file, put(join(folder, 'y'), 'ke-hoach.xlsx', plan()), '-o', join(folder, 'ra')];
    }, 'Có hai tệp vào cùng tên'],
  ])('%s', async (_, argvOf, sentence) => {
    const { folder, file } = desk();
    mkdirSync(join(folder, 'x'));
    const { code, err } = await sauRo('summarise', ...argvOf(folder, file));
    expect(code).toBe(2);
    expect(err.replace(/\s+/g, ' ')).toContain(sentence);
    expect(readFileSync(file)).toEqual(Buffer.from(plan()));
  });

  test('a folder that is not there: told, nothing said to be written', async () => {
    const { folder, file } = desk();
    const { code, out, err } = await sauRo('track', file, '-o', join(folder, 'khong-co', 'ra.xlsx'));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.replace(/\s+/g, ' ')).toContain('Không ghi được');
  });

  test('when the report cannot be written, neither is the workbook', async () => {
    const { folder, file } = desk();
    mkdirSync(join(folder, 'bao-cao.docx'));
    const { code } = await sauRo('summarise', file, '-o', join(folder, 'ra.xlsx'), '--report', join(folder, 'bao-cao.docx'));
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'ra.xlsx'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['bao-cao.docx', 'ke-hoach.xlsx']);
  });
});
