import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** What is opened for a picture: a sample, or a sample made to lack something. */
export const FILES = {
  plan: () => ({ name: 'ke-hoach-mau.xlsx', bytes: sample('ke-hoach-mau.xlsx') }),
  tracking: () => ({ name: 'theo-doi-mau.xlsx', bytes: sample('theo-doi-mau.xlsx') }),
  /** Says neither its number, nor its day, nor its province. */
  unnamed: () => ({ name: 'phu-luc-du-thao.xlsx', bytes: rewritten('xl/worksheets/sheet1.xml', (xml) => xml.replace(/\(Kèm theo [^)]*\)/, '(Kèm theo Kế hoạch)').replaceAll(' TỈNH LÂM ĐỒNG NĂM 2026', '').replaceAll('Lâm Đồng', '')) }),
  noMatrix: () => ({ name: 'danh-ba.xlsx', bytes: rewritten('xl/worksheets/sheet1.xml', (xml) => xml.replace('Nội dung nhiệm vụ', 'Họ và tên').replace('Cơ quan chủ trì', 'Điện thoại')) }),
  locked: () => ({ name: 'ke-hoach-da-khoa.xlsx', bytes: rewritten('xl/workbook.xml', (xml) => xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')) }),
} as const;

export type FileName = keyof typeof FILES;

function sample(name: string): Uint8Array {
  return readFileSync(join(process.cwd(), 'assets', 'samples', name));
}

function rewritten(part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(sample('ke-hoach-mau.xlsx'));
  const before = new TextDecoder().decode(parts[part]);
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
