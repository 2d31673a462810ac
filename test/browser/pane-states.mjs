import { openPane } from './excel.mjs';

const TITLE = [['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ'], ['(Kèm theo Kế hoạch số 12/KH-UBND ngày 15 tháng 01 năm 2026 của UBND tỉnh Lâm Đồng)']];
const HEADER = ['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'];

/** A plan in which most rules find something: fixes, choices, equal findings, long names. */
const PLAN = {
  name: 'Phụ lục',
  rows: [
    ...TITLE,
    HEADER,
    ['I', 'HOÀN THIỆN THỂ CHẾ, CƠ CHẾ, CHÍNH SÁCH PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ VÀ CHUYỂN ĐỔI SỐ'],
    ['1', 'Ban hành Quy chế quản lý dữ liệu dùng chung của tỉnh', 'Sở Khoa học và Công nghệ', 'Sở Tư pháp', 'Quý II/2026', 'Quyết định của UBND tỉnh'],
    ['2', 'Tổ chức 05 lớp tập huấn về chuyển đổi số cho cán bộ, công chức cấp xã', null, 'Sở Nội vụ', 'Tháng 9/2026', '05 lớp tập huấn'],
    ['3', 'Rà soát danh mục<br>dịch vụ công trực tuyến', 'Văn phòng UBND tỉnh', 'Sở Khoa học và Công nghệ', 'Quý III/2026', 'Báo cáo'],
    ['4', 'Xây dựng  cơ sở dữ liệu  đất đai dùng chung', 'Sở Tài nguyên và Môi trường', 'Sở Tài chính', 'Quý IV/2026', null],
    ['II', 'PHÁT TRIỂN HẠ TẦNG SỐ'],
    ['5', 'Xây dựng nền tảng phân tích dữ liệu số', 'Sở Nội vụ, Sở Thông tin và Truyền thông', 'Sở Tài chính', '31/11/2026', 'Nền tảng'],
    ['6', 'Vận hành Trung tâm giám sát điều hành thông minh', 'Sở Khoa học và Công nghệ', 'Công an tỉnh, Sở Khoa học và Công nghệ', 'Thường xuyên', 'Báo cáo'],
    ['7', 'Tuyên truyền về cải cách hành chính trên Cổng thông tin điện tử', 'Sở Nội vụ', 'Báo và Đài phát thanh, truyền hình Lâm Đồng; Bưu điện tỉnh; Trung tâm Ứng dụng trí tuệ nhân tạo và dữ liệu lớn vùng Nam Tây Nguyên', 'Thường xuyên', 'Tin, bài'],
    ['8', 'Tuyên  truyền về an toàn thông tin', 'Công an tỉnh', 'Sở Khoa học và Công nghệ', 'Thường xuyên', 'Tin, bài'],
    ['9', 'Triển khai các nhiệm vụ được giao', 'Các sở, ban, ngành, UBND các xã, phường, đặc khu', 'Ban Quản lý các khu công nghiệp', 'Tháng 12/2026', 'Kế hoạch'],
    ['11', 'Sơ kết tình hình thực hiện Kế hoạch', 'Sở Công nghệ số', 'Sở Tài chính', 'Trước ngày 15/12/2026', 'Báo cáo sơ kết'],
  ],
};
const UNNAMED = { name: 'Phụ lục', rows: [['PHỤ LỤC'], [], ...PLAN.rows.slice(2)] };
const CONTACTS = { name: 'Danh bạ', rows: [['Họ và tên', 'Điện thoại'], ['Nguyễn Văn An', '0900000000']] };

/** What the plan itself says, and the names of sheets: Vietnamese in every language. */
export const OFFICERS_WORDS = [...new Set([PLAN, CONTACTS].flatMap(({ name, rows }) => [name, ...rows.flat()]).filter((cell) => cell !== null)), 'Tổng hợp', 'Theo dõi', 'Quá hạn – sắp đến hạn', 'Phiếu kiểm tra', 'Ghi theo văn bản gốc', 'Nguyễn Văn An'];

/** The words by which a state is reached, in both languages. */
const WORDS = {
  vi: {
    menu: 'Thiết lập, trợ giúp, ngôn ngữ', settings: 'Thiết lập', help: 'Trợ giúp', back: 'Quay lại', accept: 'Chấp nhận…', reason: 'Lý do chấp nhận', by: 'Người chấp nhận', save: 'Lưu', accepted: /Đã chấp nhận: 1/, filter: 'Lọc', dismiss: 'Thôi', undo: 'Hoàn tác',
    fixAll: /^Sửa cả \d+ ô…/, unknown: 'Cơ quan chưa có trong danh mục', addNames: /^Thêm \d+ tên vào danh mục…/, fix: /^Sửa: /, choose: 'Chọn một cách sửa', history: 'Xem các việc đã làm', coverage: /quy tắc đã chạy/, level: 'Mức của từng quy tắc', agencies: 'Gửi danh mục cho đơn vị khác', later: 'Để sau',
    residue: 'Còn rác định dạng, khoảng trắng lạ', multiple: 'Nhiều cơ quan cùng chủ trì', noLead: 'Thiếu cơ quan chủ trì', unit: 'Theo cơ quan chủ trì', done: /Đã lập xong/, write: /^Lập bảng tổng hợp/, again: /^Lập lại bảng tổng hợp/, edited: /được sửa tay/,
    counts: /\d+ lỗi · \d+ lưu ý/, noTable: /Chưa thấy bảng phân công/, empty: /chưa có dữ liệu/, outside: /chạy trong Excel/, silent: 'Excel chưa trả lời sau 8 giây.', old: /cũ hơn mức/, questions: 'Cần biết thêm để kiểm tra đủ', progress: 'Đang đọc bảng phân công…', track: 'Chuẩn bị cột theo dõi', tracked: /Đã thêm cột/, why: /^Vì sao/,
  },
  en: {
    menu: 'Settings, help, language', settings: 'Settings', help: 'Help', back: 'Back', accept: 'Accept…', reason: 'Reason', by: 'Accepted by', save: 'Save', accepted: /Accepted: 1/, filter: 'Filter', dismiss: 'Never mind', undo: 'Undo',
    fixAll: /^Fix all \d+ cells…/, unknown: 'Agency not in the register', addNames: /^Add \d+ names to the register…/, fix: /^Fix: /, choose: 'Choose a fix', history: 'See what was done', coverage: /rules ran/, level: 'Level of each rule', agencies: 'Send the agencies to other offices', later: 'Later',
    residue: 'Left-over markup and blanks', multiple: 'Several lead agencies', noLead: 'No lead agency', unit: 'By lead agency', done: /Press a sheet name/, write: /^Write summary sheets/, again: /^Write summary sheets again/, edited: /edited by hand/,
    counts: /\d+ errors? · \d+ warnings?/, noTable: /No assignment table/, empty: /is empty/, outside: /runs inside Excel/, silent: /has not answered/, old: /older than/, questions: 'A few things to know for a full check', progress: 'Reading the table…', track: 'Add tracking columns', tracked: /Columns added/, why: /^Why/,
  },
};

/**
 * Walks the pane in Excel through every state an officer can meet and calls `look(name)` in each. `newPage` gives a fresh page for every opening,
 * `lang` is the language that the officer chose.
 */
export async function walkPane(newPage, url, look, lang = 'vi') {
  const w = WORDS[lang];
  const open = async (setup) => {
    const page = await newPage();
    await page.addInitScript((chosen) => localStorage.setItem('sau-ro.lang', chosen), lang);
    await page.clock.install({ time: new Date('2026-11-20T09:00:00') });
    await openPane(page, url, setup);
    return page;
  };
  const button = (page, name, exact = false) => page.getByRole('button', { name, exact });
  const group = async (page, title) => {
    const heading = button(page, title).and(page.locator('[aria-expanded]')).first();
    // A check that ends meanwhile may draw the list anew under the press.
    for (let tries = 0; tries < 5; tries += 1) {
      await bringIntoView(page, heading);
      if ((await heading.getAttribute('aria-expanded')) === 'true') return;
      await heading.click();
    }
    throw new Error(`no group ${title}`);
  };
  const finding = async (page, cell) => {
    const line = page.locator(`[data-cell="${cell}"]`).last();
    for (let tries = 0; tries < 5; tries += 1) {
      await bringIntoView(page, line);
      // Lines take their place once they were drawn, and may leave the window by it.
      if (await line.click({ timeout: 1500 }).then(() => true, () => false)) return;
    }
    throw new Error(`no finding at ${cell}`);
  };
  const back = (page) => button(page, w.back, true).click();

  const page = await open({ sheets: [PLAN] });
  await page.getByText(w.counts).first().waitFor();
  await look('findings', page);
  await group(page, w.residue);
  await finding(page, 'B8');
  await button(page, w.fix).waitFor();
  await look('fix preview', page);
  await button(page, w.accept, true).last().click();
  await page.getByLabel(w.reason).waitFor();
  await look('accept form', page);
  await page.getByLabel(w.reason).fill('Ghi theo văn bản gốc');
  await page.getByLabel(w.by).fill('Nguyễn Văn An');
  await button(page, w.save, true).click();
  await page.getByText(w.accepted).waitFor();
  await page.getByText(w.accepted).click();
  await look('accepted list', page);
  await group(page, w.multiple);
  await finding(page, 'C10');
  await page.getByRole('radio').first().click();
  await look('choices', page);
  await button(page, w.filter, true).click();
  await page.getByRole('combobox').first().waitFor();
  await look('filter', page);
  await button(page, w.filter, true).click();
  await button(page, w.why).first().click();
  await button(page, w.back, true).waitFor();
  await look('why', page);
  await back(page);
  await group(page, w.unknown);
  await button(page, w.addNames).click();
  await page.getByRole('checkbox').first().click();
  await look('names to be added', page);
  await back(page);
  await group(page, w.residue);
  await button(page, w.fixAll).first().click();
  await button(page, w.dismiss, true).waitFor();
  await look('fix-all panel', page);
  await button(page, /^(?:Sửa|Fix) \d/).click();
  await button(page, w.history).click();
  await look('history', page);
  await back(page);
  await button(page, w.coverage).click();
  await look('coverage', page);
  await back(page);
  await button(page, w.menu).click();
  await button(page, w.help, true).waitFor();
  await look('menu', page);
  await button(page, w.help, true).click();
  await look('help', page);
  await back(page);
  await button(page, w.menu).click();
  await button(page, w.settings, true).click();
  await page.getByText(w.level).waitFor();
  await look('settings', page);
  await page.getByText(w.level).click();
  await look('rule levels', page);
  await page.getByText(w.level).click();
  await page.getByText(w.agencies).click();
  await look('agencies', page);
  await back(page);
  const tab = (index) => page.getByRole('tab').nth(index).click();
  await tab(0);
  await page.getByRole('spinbutton').waitFor();
  await look('table', page);
  await tab(2);
  await page.getByText(w.unit).waitFor();
  await look('follow', page);
  await page.getByRole('region', { name: w.unit }).getByRole('button').first().click();
  await look('picked tasks', page);
  await tab(3);
  await page.evaluate(() => {
    // Long work lets the page paint in steps of no time: here they wait until they are let go.
    const soon = window.setTimeout;
    const held = [];
    window.setTimeout = (run, delay, ...rest) => (delay === 0 ? held.push(run) : soon(run, delay, ...rest));
    window.holdNoMore = () => { window.setTimeout = soon; };
    window.letGo = () => held.forEach((run) => run());
  });
  await button(page, w.write).click();
  await page.getByRole('progressbar').waitFor();
  await page.waitForTimeout(300);
  await page.evaluate(() => window.holdNoMore());
  await look('progress', page);
  await page.evaluate(() => window.letGo());
  await page.getByText(w.done).last().waitFor();
  await look('summary', page);
  await page.evaluate(() => window.excel.officerTypes('Theo dõi', 'B4', 'Sửa tay'));
  await button(page, w.again).click();
  await page.getByText(w.edited).last().waitFor();
  await look('edited by hand', page);

  const unnamed = await open({ sheets: [UNNAMED] });
  await unnamed.getByText(w.questions).waitFor();
  await look('questions', unnamed);
  const contacts = await open({ sheets: [CONTACTS] });
  await contacts.getByText(w.noTable).first().waitFor();
  await look('no table', contacts);
  await contacts.getByRole('tab').first().click();
  await contacts.getByRole('spinbutton').waitFor();
  await look('point out', contacts);
  const empty = await open({});
  await empty.getByText(w.empty).first().waitFor();
  await look('empty sheet', empty);
  const outside = await open({ office: { ready: 'outside' } });
  await outside.getByRole('alert').getByText(w.outside).waitFor();
  await look('not Excel', outside);
  const silent = await open({ sheets: [PLAN], office: { ready: 'never' } });
  await silent.getByText(w.progress).waitFor();
  await look('first read', silent);
  await silent.clock.fastForward(8000);
  await silent.getByText(w.silent).waitFor();
  await look('Office does not answer', silent);
}

/** Only the lines in view are in the page: scrolls the list until the one that is looked for is seen, and has found its place. */
async function bringIntoView(page, line) {
  const scroller = page.getByRole('tabpanel').locator('[role=list]').first().locator('..');
  await scroller.evaluate((element) => element.scrollTo(0, 0));
  for (let tries = 0; tries < 150; tries += 1) {
    const [box, window] = [(await line.count()) > 0 ? await line.boundingBox({ timeout: 500 }).catch(() => null) : null, await scroller.boundingBox()];
    if (box && box.y >= window.y && box.y + 20 <= window.y + window.height) return;
    // From the end back to the top: while the page is at work it may draw nothing for a moment.
    await scroller.evaluate((element) => (element.scrollTop + element.clientHeight >= element.scrollHeight - 1 ? element.scrollTo(0, 0) : element.scrollBy(0, 80)));
    await page.waitForTimeout(20);
  }
  throw new Error('the line never came into view');
}
