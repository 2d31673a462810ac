import { expect, expectAccessible, expectEqual, picture } from './harness.mjs';
import { clickFinding, expectSelected, filledPixels, openFile, openWorkbench, save } from './workbench.mjs';

export default {
  'open the sample, follow a finding, correct the cell, summarise, save and open again': async ({ page, url }) => {
    await openWorkbench(page, url);
    await picture(page, 'workbench-opened');
    await clickFinding(page, 'Thiếu thời gian thực hiện', 'E11');
    await expectSelected(page, 'E11');
    await picture(page, 'workbench-finding');

    await page.keyboard.press('F6');
    await page.keyboard.type('Quý II/2026', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.getByText('Thiếu thời gian thực hiện').waitFor({ state: 'detached' });
    await page.locator('.top-bar').getByText('Chưa lưu').waitFor();

    await page.getByRole('tab', { name: 'Tổng hợp' }).click();
    await page.getByRole('button', { name: /^Lập bảng tổng hợp/ }).click();
    await page.getByText('Đã lập xong. Bấm tên trang để xem.', { exact: true }).waitFor();
    await page.locator('.sheet-cells').getByText('Tổng hợp', { exact: true }).click();
    await page.locator('.chart').first().waitFor();
    expect((await page.locator('.chart').count()) >= 2, 'both charts are drawn');
    await page.waitForTimeout(500);
    await picture(page, 'workbench-summary');

    const bytes = await save(page);
    await openFile(page, 'da-luu.xlsx', bytes);
    await page.locator('.top-file', { hasText: 'da-luu.xlsx' }).waitFor();
    await page.getByText(/\d+ lưu ý/).first().waitFor();
    expect((await page.getByText('Thiếu thời gian thực hiện').count()) === 0, 'the correction was saved');
    await page.locator('.sheet-cells').getByText('Tổng hợp', { exact: true }).waitFor();
    await picture(page, 'workbench-reopened');
  },

  'cells to review are filled at once, lose the fill as they are mended, and all of it goes with one click': async ({ page, url }) => {
    await openWorkbench(page, url);
    await clickFinding(page, 'Thiếu thời gian thực hiện', 'E11');
    await expectSelected(page, 'E11');
    const red = async () => (await page.waitForTimeout(300), filledPixels(page, [253, 231, 233]));
    expectEqual(await red(), 0, 'red pixels before');
    await page.getByRole('button', { name: 'Tô các ô cần xem' }).click();
    const marked = await red();
    expect(marked > 10_000, `the cells with errors are red: ${marked} pixels`);
    await page.keyboard.press('F6');
    await page.keyboard.type('Quý II/2026', { delay: 30 });
    await page.keyboard.press('Enter');
    await page.getByText('Thiếu thời gian thực hiện').waitFor({ state: 'detached' });
    const left = await red();
    expect(left > 0 && left < marked, `the mended cell is white again, the others stay red: ${left} of ${marked} pixels`);
    await page.getByRole('button', { name: 'Bỏ tô' }).click();
    expectEqual(await red(), 0, 'red pixels after');
  },

  'the page around the spreadsheet passes axe': async ({ page, url }) => {
    await openWorkbench(page, url);
    await expectAccessible(page, { except: ['.sheet-cells', '.split-pane', '[data-tabster-dummy]'] });
  },
};
