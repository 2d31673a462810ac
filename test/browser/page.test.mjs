import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, expectEqual, picture } from './harness.mjs';
import { openFile, openWorkbench, selectedCell } from './workbench.mjs';

const samples = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'assets', 'samples');

export default {
  'with the network cut the page opens again and checks the sample': {
    // Loading without a network is what is tested; the browser reports the failed tries.
    faults: [/ERR_INTERNET_DISCONNECTED/],
    run: async ({ page, context, url }) => {
      await openWorkbench(page, url);
      await page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        if (active.state !== 'activated') await new Promise((done) => active.addEventListener('statechange', () => active.state === 'activated' && done()));
      });
      await context.setOffline(true);
      await page.reload();
      await page.getByText(/\d+ lưu ý/).first().waitFor();
      await picture(page, 'workbench-offline');
    },
  },

  'a plan of ten thousand rows opens and is checked': async ({ page, url }) => {
    await openWorkbench(page, url);
    const parts = unzipSync(readFileSync(path.join(samples, 'ke-hoach-mau.xlsx')));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[name]);
    const rows = Array.from({ length: 10_000 }, (_, index) => row(41 + index)).join('');
    const bytes = zipSync({ ...parts, [name]: strToU8(xml.replace('</sheetData>', `${rows}</sheetData>`)) });
    const start = performance.now();
    await openFile(page, 'lon.xlsx', bytes);
    await page.locator('.top-file', { hasText: 'lon.xlsx' }).waitFor();
    const shown = performance.now() - start;
    await page.getByText(/\d+ lưu ý/).first().waitFor({ timeout: 30_000 });
    const checked = performance.now() - start;
    console.log(`      10,000 rows: on screen after ${Math.round(shown)} ms, checked after ${Math.round(checked)} ms`);
  },

  'the border between spreadsheet and pane moves by the arrow keys': async ({ page, url }) => {
    await openWorkbench(page, url);
    const border = page.getByRole('separator').first();
    const before = Number(await border.getAttribute('aria-valuenow'));
    await border.focus();
    await page.keyboard.press('ArrowLeft');
    expectEqual(Number(await border.getAttribute('aria-valuenow')), before + 20, 'width of the pane');
  },

  'an unsaved change is asked about before another file opens': async ({ page, url }) => {
    await openWorkbench(page, url);
    await page.locator('[data-u-comp="editor"], .sheet-cells canvas').first().waitFor();
    await page.mouse.click(300, 300);
    await page.waitForTimeout(200);
    expect((await selectedCell(page)) !== '', 'a cell is selected');
    await page.keyboard.type('Sửa thử', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.locator('.top-bar').getByText('Chưa lưu').waitFor();
    await page.getByRole('button', { name: 'Bản mẫu' }).click();
    await page.getByRole('menuitem', { name: /theo dõi/ }).click();
    await page.getByRole('button', { name: 'Thôi' }).click();
    await page.locator('.top-file', { hasText: 'ke-hoach-mau.xlsx' }).waitFor();
    await page.getByRole('button', { name: 'Bản mẫu' }).click();
    await page.getByRole('menuitem', { name: /theo dõi/ }).click();
    await page.getByRole('button', { name: 'Mở, không lưu' }).click();
    await page.locator('.top-file', { hasText: 'theo-doi-mau.xlsx' }).waitFor();
  },

  'on a narrow dark screen the pane stands below the spreadsheet': {
    context: { viewport: { width: 480, height: 900 }, colorScheme: 'dark' },
    run: async ({ page, url }) => {
      await openWorkbench(page, url);
      await picture(page, 'workbench-narrow-dark');
      expect(await page.locator('.split-pane').evaluate((pane) => pane.getBoundingClientRect().top > 300), 'the pane is below');
    },
  },
};

function row(at) {
  const cell = (column, text) => `<c r="${column}${at}" s="5" t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<row r="${at}">${cell('A', at)}${cell('B', `Nội dung nhiệm vụ số ${at} cần hoàn thành trong năm`)}${cell('C', 'Sở Tài chính')}${cell('D', 'Sở Nội vụ')}${cell('E', 'Quý III/2026')}${cell('F', 'Báo cáo')}</row>`;
}
