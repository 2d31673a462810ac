import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSession } from '../../src/session/session';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { FILES } from './files';

const DOTS_PER_INCH = 80;

/** First words of the first page of each generated sheet → name of its picture. */
const TITLES: Readonly<Record<string, string>> = {
  'TỔNG HỢP TÌNH HÌNH': 'trang-in-tong-hop',
  'III. THEO CƠ QUAN CHỦ TRÌ': 'trang-in-theo-co-quan',
  'BẢNG THEO DÕI THỰC HIỆN': 'trang-in-theo-doi',
  'DANH SÁCH NHIỆM VỤ QUÁ HẠN': 'trang-in-qua-han',
  'PHIẾU KIỂM TRA PHỤ LỤC': 'trang-in-phieu-kiem-tra',
};

/** The generated sheets of the tracking sample as they come out of a printer, by name of the picture: needs LibreOffice and poppler. */
export async function printedSheets(asOf: string): Promise<Map<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), 'sau-ro-pages-'));
  try {
    writeFileSync(join(folder, 'in.xlsx'), await summarised(asOf));
    writeVietnameseProfile(folder);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'in.xlsx')], { stdio: 'ignore' });
    const pages = execFileSync('pdftotext', [join(folder, 'in.pdf'), '-'], { encoding: 'utf8' }).split('\f');
    return new Map(Object.entries(TITLES).map(([title, name]) => {
      const page = pages.findIndex((text) => text.normalize('NFC').includes(title)) + 1;
      if (page === 0) throw new Error(`no printed page says ${title}`);
      execFileSync('pdftoppm', ['-png', '-r', String(DOTS_PER_INCH), '-singlefile', '-f', String(page), '-l', String(page), join(folder, 'in.pdf'), join(folder, name)]);
      return [name, new Uint8Array(readFileSync(join(folder, `${name}.png`)))];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** So that percentages have the comma that an officer's Excel shows. */
function writeVietnameseProfile(folder: string): void {
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true });
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item>
</oor:items>`);
}

async function summarised(asOf: string): Promise<Uint8Array> {
  const workbook = await openXlsx(FILES.tracking().bytes);
  const session = createSession(workbook, { today: asOf });
  await session.open();
  await session.summarise();
  return workbook.save();
}
