import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import type { MemorySheet } from '../../src/workbook/memory';
import { buildXlsx } from '../workbook/xlsx/build-xlsx';

/** As wide as a pipe, however wide the window of who runs the tests. */
process.stdout.columns = 80;

/** What one command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as if typed. */
export async function sauRo(...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    jest.spyOn(console, 'log').mockImplementation((...words) => void out.push(`${words.join(' ')}\n`)),
    jest.spyOn(console, 'error').mockImplementation((...words) => void err.push(`${words.join(' ')}\n`)),
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0),
  ];
  try {
    const code = await main(argv);
    return { code, out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder that goes away after the tests of a file; call it at the top level. */
export function folderForTests(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sau-ro-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function put(folder: string, name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A plan of three tasks in one section: the second has no lead, the third is led by two agencies. */
export const PLAN: MemorySheet = {
  name: 'Phụ lục',
  rows: [
    ['PHỤ LỤC'],
    ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh Lâm Đồng)'],
    ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian thực hiện'],
    ['I', 'Hoàn thiện thể chế', null, null, null],
    [1, 'Ban hành Quy chế quản lý dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Quý I/2026'],
    [2, 'Tập huấn kỹ năng số cho công chức cấp xã', null, 'Sở Tài chính', 'Trước ngày 30/11/2026'],
    [3, 'Số hóa hồ sơ còn hiệu lực của các đơn vị', 'Sở Nội vụ, Sở Xây dựng', 'Sở Tài chính', '31/12/2026'],
  ],
};

/** The same with nothing to find but what only tracking would tell. */
export const CLEAN_PLAN: MemorySheet = { ...PLAN, rows: PLAN.rows.slice(0, 5) };

const [planBytes, cleanBytes] = [buildXlsx([PLAN]), buildXlsx([CLEAN_PLAN])];

/** Always the same bytes, so that a test can tell that a file was left alone. */
export const plan = (): Uint8Array => planBytes;
export const cleanPlan = (): Uint8Array => cleanBytes;
