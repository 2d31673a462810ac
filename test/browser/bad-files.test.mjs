import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from './harness.mjs';
import { clickFinding, expectSelected, openFile, openWorkbench } from './workbench.mjs';

const sample = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'assets', 'samples', 'ke-hoach-mau.xlsx'));

/** The sample with other rows. */
function withRows(rows) {
  const parts = unzipSync(sample);
  const name = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder().decode(parts[name]).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`).replace(/<mergeCells.*<\/mergeCells>/s, '').replace(/<pane[^>]*>/, '');
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

async function refused(page, url, name, bytes, sentence) {
  await openWorkbench(page, url);
  await openFile(page, name, bytes);
  const bar = page.locator('.page-message');
  await bar.waitFor();
  const text = await bar.innerText();
  expect(text.includes(name) && sentence.test(text), `the sentence for ${name}: ${text}`);
  await page.locator('.top-file', { hasText: 'ke-hoach-mau.xlsx' }).waitFor();
  await clickFinding(page, 'Thiếu thời gian thực hiện', 'E11');
  await expectSelected(page, 'E11');
}

export default {
  'a text renamed to .xlsx is refused and the open plan stays usable': ({ page, url }) =>
    refused(page, url, 'ghi-chu.xlsx', Buffer.from('Không phải tệp Excel'), /không phải tệp Excel/),
  'half a file is refused and the open plan stays usable': ({ page, url }) =>
    refused(page, url, 'tai-do.xlsx', sample.subarray(0, 3000), /bị hỏng|không phải tệp Excel/),
  'an old .xls is refused and the open plan stays usable': ({ page, url }) =>
    refused(page, url, 'cu.xlsx', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(2048)]), /\.xls|mật khẩu|không phải tệp Excel/),
  'an empty sheet opens and says so': async ({ page, url }) => {
    await openWorkbench(page, url);
    await openFile(page, 'trong.xlsx', withRows(''));
    await page.locator('.top-file', { hasText: 'trong.xlsx' }).waitFor();
    await page.locator('.split-pane').getByText(/chưa có dữ liệu|Chưa thấy bảng phân công/).first().waitFor();
  },
  'a sheet without a table opens and says so': async ({ page, url }) => {
    await openWorkbench(page, url);
    await openFile(page, 'thu.xlsx', withRows('<row r="1"><c r="A1" t="inlineStr"><is><t>Kính gửi các đơn vị</t></is></c></row>'));
    await page.locator('.top-file', { hasText: 'thu.xlsx' }).waitFor();
    await page.locator('.split-pane').getByText(/Chưa thấy bảng phân công/).first().waitFor();
  },
};
