import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, expectAccessible, expectEqual, picture } from './harness.mjs';
import { expectSelected, openFile, openWorkbench, save } from './workbench.mjs';

const sample = readFileSync(path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'assets', 'samples', 'ke-hoach-mau.xlsx'));
/** What Univer draws itself, and the pane's marks of where Tab goes around (aria-hidden, never read). */
const NOT_OURS = ['.sheet-cells', '[data-tabster-dummy]'];

export default {
  'by the keyboard alone: from the sample to the saved summary, whose charts return when it is opened': async ({ page, url }) => {
    await openWorkbench(page, url);
    await expectAccessible(page, { except: NOT_OURS });

    await page.keyboard.press('F6');
    await tabTo(page, 'Kiểm tra', 'tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
    await tabTo(page, 'Lập bảng tổng hợp', 'button');
    await page.keyboard.press('Enter');
    await page.locator('.sheet-cells').getByText('Phiếu kiểm tra', { exact: true }).waitFor();
    await page.locator('.top-bar').getByText('Chưa lưu').waitFor();
    // The last sheet is seen a moment before all is done; what is saved then may count as unsaved.
    await page.getByText('Đã lập xong. Bấm tên trang để xem.', { exact: true }).waitFor();
    await expectAccessible(page, { except: NOT_OURS });

    const bytes = await save(page);
    const [before, after] = [unzipSync(sample), unzipSync(bytes)];
    const charts = Object.keys(after).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts.length >= 2, `charts in the file: ${charts}`);
    for (const name of charts) expect(/<c:pt idx="0">/.test(strFromU8(after[name])), `${name} is filled`);
    expectEqual(strFromU8(after['xl/worksheets/sheet1.xml']), strFromU8(before['xl/worksheets/sheet1.xml']), "the officer's sheet");

    await openFile(page, 'da-luu.xlsx', bytes);
    await page.locator('.top-file', { hasText: 'da-luu.xlsx' }).waitFor();
    await page.waitForFunction(() => [...document.querySelectorAll('.sheet-cells canvas')].some((canvas) => canvas.height > 300), null, { timeout: 15_000 });
    await page.locator('.sheet-cells').getByText('Tổng hợp', { exact: true }).click();
    await page.locator('.chart').first().waitFor();
    expect((await page.locator('.chart').count()) >= 2, 'both charts are drawn again');
    // Univer paints in the frames after.
    await page.evaluate(() => new Promise((painted) => setTimeout(painted, 1000)));
    await picture(page, 'workbench-charts-again');
  },

  'another "Tính đến ngày" on the summary changes its figures, its charts and what is saved': async ({ page, url }) => {
    await openWorkbench(page, url);
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.getByRole('button', { name: /^Lập bảng tổng hợp/ }).click();
    await page.locator('.sheet-cells').getByText('Tổng hợp', { exact: true }).click();
    const chart = page.locator('.chart').first();
    const before = await chart.getAttribute('aria-label');
    await goTo(page, 'SauRo_TinhDenNgay');
    await page.keyboard.type('01/01/2030', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.waitForFunction((old) => document.querySelector('.chart')?.getAttribute('aria-label') !== old, before);
    const saved = unzipSync(await save(page));
    const summary = strFromU8(saved['xl/worksheets/sheet2.xml']);
    expect(summary.includes('<v>47484</v>'), 'the day is in the file');
    await picture(page, 'workbench-other-day');
  },

  'a generated sheet that was edited by hand stays beside a new one, which can be taken back': async ({ page, url }) => {
    await openWorkbench(page, url);
    const tab = (name) => page.locator('.sheet-cells').getByText(name, { exact: true });
    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.getByRole('button', { name: /^Lập bảng tổng hợp/ }).click();
    await tab('Phiếu kiểm tra').click();
    await goTo(page, 'A3');
    await page.keyboard.type('Ghi tay', { delay: 60 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: /^Lập lại bảng tổng hợp/ }).click();
    await page.getByRole('button', { name: 'Lập sang trang mới' }).click();
    await tab('Phiếu kiểm tra (Sáu Rõ)').waitFor();
    await page.getByRole('button', { name: 'Mở trang Phiếu kiểm tra (Sáu Rõ)' }).waitFor();
    await page.locator('.split-pane footer').getByRole('button', { name: 'Hoàn tác' }).click();
    await tab('Phiếu kiểm tra (Sáu Rõ)').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Mở trang Phiếu kiểm tra', exact: true }).waitFor();
    const sheets = strFromU8(unzipSync(await save(page))['xl/workbook.xml']).match(/<sheet [^>]*name="[^"]*"/g).length;
    expectEqual(sheets, 5, 'sheets in the file');
  },

  'Vietnamese typed with an input method stays whole': async ({ page, context, url }) => {
    await openWorkbench(page, url);
    await goTo(page, 'B7');
    const keyboard = await context.newCDPSession(page);
    for (const text of ['S', 'Sơ', 'Sở']) await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await keyboard.send('Input.insertText', { text: 'Sở' });
    await page.keyboard.insertText(' Nội vụ');
    await page.keyboard.press('Enter');
    await page.locator('.top-bar').getByText('Chưa lưu').waitFor();
    const parts = unzipSync(await save(page));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']);
    expect(/<c r="B7"[^>]*>.*?Sở Nội vụ</s.test(sheet), `B7: ${/<c r="B7".*?<\/c>/s.exec(sheet)?.[0]}`);
  },

  'a file dropped on the page opens and stands among the recent ones': async ({ page, url }) => {
    await openWorkbench(page, url);
    const transfer = await page.evaluateHandle((bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'tha-vao.xlsx'));
      return data;
    }, [...sample]);
    await page.dispatchEvent('.page', 'dragover', { dataTransfer: transfer });
    await page.getByText('Thả tệp .xlsx vào đây để mở').waitFor();
    await page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
    await page.locator('.top-file', { hasText: 'tha-vao.xlsx' }).waitFor();
    await page.getByRole('button', { name: 'Gần đây' }).click();
    await page.getByRole('menuitem', { name: 'tha-vao.xlsx' }).waitFor();
  },

  'the page speaks the language chosen in the pane': async ({ page, url }) => {
    await page.addInitScript(() => localStorage.setItem('sau-ro.lang', 'en'));
    await page.goto(url);
    await page.locator('.top-file', { hasText: 'ke-hoach-mau.xlsx' }).waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    expectEqual(await page.evaluate(() => document.documentElement.lang), 'en', 'language of the page');
    await picture(page, 'workbench-english');
  },
};

/** Presses Tab until a control whose name begins so has the keyboard. */
async function tabTo(page, name, role) {
  const wanted = page.getByRole(role, { name: new RegExp(`^${name}`) }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 60; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches "${name}"`);
}

/** Goes to a cell by the name box. */
async function goTo(page, name) {
  const box = page.locator('.sheet-cells [data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(name);
  await box.press('Enter');
  if (/^[A-Z]+\d+$/.test(name)) await expectSelected(page, name);
  await page.waitForFunction(() => document.querySelector('.sheet-cells')?.contains(document.activeElement) && !(document.activeElement instanceof HTMLInputElement));
}
