import { cell, openPane, roundTrips, selection, sheets } from './excel.mjs';
import { expect, expectAccessible, expectEqual, picture } from './harness.mjs';

const HEADER = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành'];
const TITLE = [['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'], ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh Lâm Đồng)']];
const PLAN = {
  name: 'Phụ lục',
  rows: [
    ...TITLE,
    HEADER,
    ['1', 'Ban hành Quy chế quản lý dữ liệu dùng chung', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Quý II/2026'],
    ['2', 'Tổ chức 05 lớp tập huấn về chuyển đổi số', null, 'Sở Nội vụ', 'Tháng 9/2026'],
    ['3', 'Rà soát danh mục<br>dịch vụ công trực tuyến', 'Văn phòng UBND tỉnh', 'Sở Khoa học và Công nghệ', 'Quý III/2026'],
  ],
};
const LARGE = { name: 'Phụ lục', rows: [...TITLE, HEADER, ...Array.from({ length: 390 }, (_, index) => [String(index + 1), `Xây dựng kế hoạch thực hiện nhiệm vụ số ${index + 1} của tỉnh`, index === 200 ? null : 'Sở Tài chính', 'Sở Nội vụ', 'Quý IV/2026'])] };
const PANE = { viewport: { width: 350, height: 800 } };
const NO_LEAD = /Thiếu cơ quan chủ trì/;

const waitForCheck = (page) => page.getByText(/\d+ lỗi · \d+ lưu ý/).first().waitFor();

/** Colours fade from one state to the next for a moment, which is not what is looked at. */
async function accessible(page) {
  await page.waitForTimeout(400);
  await expectAccessible(page);
}

/** Parts of the pane are fetched when they are first needed. */
const PATIENCE = 20_000;

/** Presses Tab until what has the focus bears this name, as an officer without a mouse would. */
async function tabTo(page, name, key = 'Tab') {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element === document.body ? '' : (element.getAttribute('aria-label') ?? element.textContent);
    });
    if (name.test(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Waits until the page says so; the workbook is asked, not the screen. */
async function eventually(ask, holds, what) {
  let answer;
  for (let tries = 0; tries < 100; tries += 1) {
    answer = await ask();
    if (holds(answer)) return answer;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error(`${what}: ${JSON.stringify(answer)}`);
}

export default {
  'opened in Excel, the pane checks by itself in three round trips, and an officer fixes, undoes and summarises by keyboard alone': {
    context: PANE,
    run: async ({ page, url }) => {
      await openPane(page, url, { sheets: [PLAN] });
      await waitForCheck(page);
      const syncs = await roundTrips(page);
      expect(syncs <= 3, `round trips until the first check, with the listening for edits: ${syncs}`);
      await accessible(page);
      const foot = await page.getByRole('contentinfo').boundingBox();
      expectEqual(Math.round(foot.y + foot.height), PANE.viewport.height, 'the pane fills the height of its window; its foot ends at');
      await picture(page, 'pane-excel-checked');

      await tabTo(page, NO_LEAD);
      await page.keyboard.press('F8');
      await eventually(() => selection(page), (at) => at.startsWith('Phụ lục!') && at !== 'Phụ lục!A1', 'F8 selects the first cell');
      await eventually(async () => (await page.keyboard.press('F8'), await page.waitForTimeout(200), selection(page)), (at) => at === 'Phụ lục!B6', 'F8 comes to the cell with the markup');
      await accessible(page);
      await picture(page, 'pane-excel-finding');

      await tabTo(page, /^Sửa: /);
      await page.keyboard.press('Enter');
      await eventually(() => cell(page, 'Phụ lục', 'B6'), (value) => value === 'Rà soát danh mục dịch vụ công trực tuyến' || value === 'Rà soát danh mục\ndịch vụ công trực tuyến', 'the fix is in the cell');
      await page.getByText('Đã sửa 1 ô.', { exact: true }).waitFor();
      await accessible(page);

      await tabTo(page, /^Hoàn tác$/);
      await page.keyboard.press('Enter');
      await eventually(() => cell(page, 'Phụ lục', 'B6'), (value) => value === 'Rà soát danh mục<br>dịch vụ công trực tuyến', 'undone');

      await roundTrips(page);
      await tabTo(page, /^Kiểm tra$/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Kiểm tra$/);
      await page.keyboard.press('End');
      await page.getByRole('tab', { name: 'Tổng hợp', selected: true }).waitFor();
      await page.getByRole('button', { name: 'Lập bảng tổng hợp' }).waitFor();
      await tabTo(page, /^Lập bảng tổng hợp$/);
      await page.keyboard.press('Enter');
      await page.getByText(/^Đã lập xong\./).last().waitFor();
      const first = await sheets(page);
      expectEqual(first.map(({ name }) => name).sort(), ['Phiếu kiểm tra', 'Phụ lục', 'Quá hạn – sắp đến hạn', 'Theo dõi', 'Tổng hợp'], 'sheets');
      const chartsOf = (book) => book.find(({ name }) => name === 'Tổng hợp').charts;
      expect(chartsOf(first) >= 2, 'the summary has charts');
      expectEqual(first.find(({ name }) => name === 'Theo dõi').tables, 1, 'tables of Theo dõi');
      await accessible(page);
      await picture(page, 'pane-excel-summary');

      await tabTo(page, /^Lập lại bảng tổng hợp$/);
      await page.keyboard.press('Enter');
      await eventually(() => roundTrips(page), (count) => count > 3, 'written again');
      await page.getByText(/^Đã lập xong\./).last().waitFor();
      expectEqual(await sheets(page), first, 'the same sheets, replaced');
    },
  },

  'a finding leads to its cell, and an edit in Excel is checked at once': {
    context: PANE,
    run: async ({ page, url }) => {
      await openPane(page, url, { sheets: [{ name: 'Bìa', rows: [['Kế hoạch']] }, LARGE] });
      await waitForCheck(page);
      expect((await roundTrips(page)) <= 5, 'round trips for two sheets');
      const group = page.getByRole('button', { name: NO_LEAD }).first();
      if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click();
      await page.getByRole('button', { name: /C204$/ }).first().click();
      await eventually(() => selection(page), (at) => at === 'Phụ lục!C204', 'the cell is selected');
      await page.evaluate(() => window.excel.officerTypes('Phụ lục', 'C204', 'Sở Y tế'));
      await group.waitFor({ state: 'detached' });
    },
  },

  'outside Excel the pane says so and leads to the workbench': {
    context: PANE,
    run: async ({ page, url }) => {
      await openPane(page, url, { office: { ready: 'outside' } });
      await page.getByRole('alert').getByText(/chạy trong Excel/).waitFor();
      await accessible(page);
      const target = await page.getByRole('link', { name: 'Mở trang làm việc' }).getAttribute('href');
      expect((await page.request.get(new URL(target, page.url()).href)).ok(), 'the workbench stands there');
    },
  },

  'when Office stays silent the pane says so after eight seconds, and trying again helps': {
    context: PANE,
    run: async ({ page, url }) => {
      await page.clock.install();
      await openPane(page, url, { sheets: [PLAN], office: { ready: 'never' } });
      await page.getByText('Đang đọc bảng phân công…').waitFor();
      await page.clock.fastForward(8000);
      await page.getByText('Excel chưa trả lời sau 8 giây.').waitFor();
      await accessible(page);
      await picture(page, 'pane-excel-silent');
      await page.evaluate(() => { window.Office.onReady = () => Promise.resolve({ host: 'Excel', platform: 'PC' }); });
      await tabTo(page, /^Thử lại$/);
      await page.keyboard.press('Enter');
      await waitForCheck(page);
    },
  },
};
