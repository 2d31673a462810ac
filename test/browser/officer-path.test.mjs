import { expect, expectAccessible, picture } from './harness.mjs';
import { clickFinding, expectSelected, openFile, openWorkbench, save } from './workbench.mjs';

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

  'the page around the spreadsheet passes axe': async ({ page, url }) => {
    await openWorkbench(page, url);
    await expectAccessible(page, { except: ['.sheet-cells', '.split-pane', '[data-tabster-dummy]'] });
  },
};
