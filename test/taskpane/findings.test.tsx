import { screen, waitFor, within } from '@testing-library/react';
import { SMALL_PLAN } from '../session/small-plan';
import { renderPane, textOf } from './render-pane';

const LONG = 30_000;

/** A name with a blank too many, which one fix cleans. */
const WITH_BLANKS = { ...SMALL_PLAN, rows: SMALL_PLAN.rows.map((row, index) => (index === 5 ? row.map((cell) => (cell === 'Văn phòng UBND tỉnh' ? 'Văn  phòng UBND tỉnh' : cell)) : row)) };

const ONGOING = { ...SMALL_PLAN, rows: [...SMALL_PLAN.rows, ['5', 'Tuyên truyền về cải cách hành chính', 'Sở Nội vụ', 'Báo Lâm Đồng', 'Thường xuyên'], ['6', 'Tuyên truyền về chuyển đổi số', 'Sở Nội vụ', 'Báo Lâm Đồng', 'Thường xuyên']] };

async function openGroup(user: Awaited<ReturnType<typeof renderPane>>['user'], title: string) {
  const heading = screen.getByText(title).closest('button')!;
  if (heading.getAttribute('aria-expanded') === 'false') await user.click(heading);
}

describe('a finding', () => {
  test('shows its row, and its cell when pressed', async () => {
    const { user, shown } = await renderPane();
    await user.click(screen.getByRole('button', { name: /2\. Tổ chức 05 lớp tập huấn về chuyển đổi số C5/u }));
    expect(shown).toEqual(['Phụ lục!C5']);
    expect(screen.getByText(/Nhiệm vụ 2 chưa ghi cơ quan chủ trì/u)).toBeTruthy();
  }, LONG);

  test('says why, and gives the focus back afterwards', async () => {
    const { user } = await renderPane();
    const why = screen.getAllByRole('button', { name: /^Vì sao\? Thiếu cơ quan chủ trì/u })[0]!;
    await user.click(why);
    const page = await screen.findByRole('region', { name: 'Thiếu cơ quan chủ trì' });
    expect(within(page).getByText('Căn cứ')).toBeTruthy();
    expect(within(page).getByText('Nên ghi')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Thiếu cơ quan chủ trì' })).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(why));
  }, LONG);

  test('of a name that is right goes once the agency is added to the register, in every row', async () => {
    const rows = [...SMALL_PLAN.rows, ['5', 'Khử trùng 200 mét giá tài liệu giấy', 'Sở Nội vụ', 'Hội Lưu trữ viên Tây Bắc', 'Quý IV/2026'], ['6', 'Lập mục lục 40 phông lưu trữ lịch sử', 'Hội Lưu trữ viên Tây Bắc', 'Sở Nội vụ', 'Quý III/2026']];
    const { user, session } = await renderPane([{ ...SMALL_PLAN, rows }]);
    await openGroup(user, 'Cơ quan chưa có trong danh mục');
    await user.click(screen.getByRole('button', { name: /5\. Khử trùng 200 mét giá tài liệu giấy/u }));
    await user.click(screen.getByRole('button', { name: 'Thêm vào danh mục' }));
    await screen.findByText('Đã thêm “Hội Lưu trữ viên Tây Bắc” vào danh mục cơ quan của tỉnh. Bỏ ra tại Thiết lập.');
    expect(screen.queryByText('Cơ quan chưa có trong danh mục')).toBeNull();
    expect(session.state().plan?.tasks.at(-1)?.leads.value[0]?.id).toBe('rieng-hoi-luu-tru-vien-tay-bac');
  }, LONG);

  test('of several right names goes once they are ticked and added together; the others stay', async () => {
    const rows = [...SMALL_PLAN.rows, ['5', 'Khử trùng 200 mét giá tài liệu giấy', 'Sở Nội vụ', 'Hội Lưu trữ viên Tây Bắc; Bưu điện tỉnh; Trung tâm Số hóa Tây Bắc', 'Quý IV/2026'], ['6', 'Lập mục lục 40 phông lưu trữ lịch sử', 'Sở Y tê', 'Sở Nội vụ', 'Quý III/2026']];
    const { user, session } = await renderPane([{ ...SMALL_PLAN, rows }]);
    await openGroup(user, 'Cơ quan chưa có trong danh mục');
    await user.click(screen.getByRole('button', { name: 'Thêm 3 tên vào danh mục…' }));
    expect((await screen.findAllByRole<HTMLInputElement>('checkbox')).filter(({ checked }) => checked)).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Cả 3 tên' }));
    await user.click(screen.getByRole('checkbox', { name: 'Trung tâm Số hóa Tây Bắc' }));
    await user.click(screen.getByRole('button', { name: 'Thêm 2 tên' }));
    await screen.findByText('Đã thêm 2 tên vào danh mục cơ quan của tỉnh. Bỏ ra tại Thiết lập.');
    expect(session.state().check!.findings.filter(({ rule }) => rule === 'agency-unknown').map(({ slots }) => slots.name)).toEqual(['Trung tâm Số hóa Tây Bắc', 'Sở Y tê']);
  }, LONG);

  test('vanishes when the officer corrects its cell', async () => {
    const { workbook } = await renderPane();
    workbook.officerEdits([{ cell: { sheet: 'Phụ lục', row: 5, column: 3 }, value: 'Sở Nội vụ' }]);
    await waitFor(() => expect(screen.queryByText('Thiếu cơ quan chủ trì')).toBeNull());
  }, LONG);

  test('is reached with F8 and Shift + F8, closed groups too', async () => {
    const { user, shown, session } = await renderPane();
    const { length } = session.state().check!.findings;
    expect(length).toBeGreaterThan(1);
    await user.keyboard('{F8}{F8}{Shift>}{F8}{/Shift}');
    expect(shown).toHaveLength(3);
    expect(shown[2]).toBe(shown[0]);
    expect(shown[1]).not.toBe(shown[0]);
  }, LONG);

  test('is found by words without accents, and the filter can be taken away', async () => {
    const { user } = await renderPane();
    await user.type(screen.getByLabelText('Tìm trong các điểm'), 'tap huan');
    expect(screen.getByText('Thiếu cơ quan chủ trì')).toBeTruthy();
    expect(screen.queryByText('“Thường xuyên” nhưng không có chu kỳ báo cáo')).toBeNull();
    await user.clear(screen.getByLabelText('Tìm trong các điểm'));
    await user.type(screen.getByLabelText('Tìm trong các điểm'), 'không có chữ này');
    await user.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    expect(screen.getByText('“Thường xuyên” nhưng không có chu kỳ báo cáo')).toBeTruthy();
  }, LONG);

  test('can be narrowed by severity', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'Lọc' }));
    await user.selectOptions(await screen.findByLabelText('Mức'), 'Lỗi');
    expect(screen.getByText('Thiếu cơ quan chủ trì')).toBeTruthy();
    expect(screen.queryByText('“Thường xuyên” nhưng không có chu kỳ báo cáo')).toBeNull();
  }, LONG);
});

describe('fixing', () => {
  test('shows before and after, changes the cell, and can be taken back', async () => {
    const { user, workbook } = await renderPane([WITH_BLANKS]);
    await openGroup(user, 'Còn rác định dạng, khoảng trắng lạ');
    await user.click(screen.getByRole('button', { name: /3\. Rà soát .* C6/u }));
    const fix = screen.getByRole('button', { name: 'Sửa: Làm sạch' });
    expect(screen.getByText('Trước')).toBeTruthy();
    await user.click(fix);
    await waitFor(async () => expect(await textOf(workbook, 6, 3)).toBe('Văn phòng UBND tỉnh'));
    expect(await screen.findByText('Đã sửa 1 ô.', { selector: 'main *' })).toBeTruthy();

    await user.click(screen.getByRole('button', { name: 'Xem các việc đã làm' }));
    const history = await screen.findByRole('region', { name: 'Các việc đã làm' });
    expect(within(history).getByText('Làm sạch (1 ô)')).toBeTruthy();
    await user.click(within(history).getByRole('button', { name: 'Hoàn tác' }));
    await waitFor(async () => expect(await textOf(workbook, 6, 3)).toBe('Văn  phòng UBND tỉnh'));
  }, LONG);
});

describe('in English', () => {
  test('the fix, its place in the history and what was undone are in English', async () => {
    const { user } = await renderPane([WITH_BLANKS], { lang: 'en' });
    const heading = (await screen.findByText('Left-over markup and blanks')).closest('button')!;
    if (heading.getAttribute('aria-expanded') === 'false') await user.click(heading);
    await user.click(screen.getByRole('button', { name: /3\. Rà soát .* C6/u }));
    await user.click(screen.getByRole('button', { name: 'Fix: Clean' }));
    await user.click(await screen.findByRole('button', { name: 'See what was done' }));
    const history = await screen.findByRole('region', { name: 'What was done' });
    expect(within(history).getByText('Clean (1 cell)')).toBeTruthy();
    await user.click(within(history).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undone: Clean.', { selector: 'main *' })).toBeTruthy();
  }, LONG);

  test('what a skipped rule lacked is in English', async () => {
    const { user } = await renderPane([{ ...SMALL_PLAN, rows: SMALL_PLAN.rows.map((row) => row.slice(0, 3)) }], { lang: 'en' });
    await user.click(await screen.findByRole('button', { name: /rules ran/u }));
    const page = await screen.findByRole('region', { name: 'Rules that ran' });
    expect(within(page).getAllByText('Skipped, missing: column Timeline').length).toBeGreaterThan(0);
  }, LONG);
});

describe('equal findings', () => {
  test('stand in one line with their count, which opens to the cells', async () => {
    const { user } = await renderPane([ONGOING]);
    await openGroup(user, '“Thường xuyên” nhưng không có chu kỳ báo cáo');
    const fold = screen.getByRole('button', { name: 'Thường xuyên · 3 ô' });
    await user.click(fold);
    expect(screen.getByRole('button', { name: /5\. Tuyên truyền về cải cách hành chính E8/u })).toBeTruthy();
  }, LONG);

  test('are accepted together with one reason', async () => {
    const { user, session } = await renderPane([ONGOING]);
    await openGroup(user, '“Thường xuyên” nhưng không có chu kỳ báo cáo');
    await user.click(screen.getByRole('button', { name: 'Thường xuyên · 3 ô' }));
    await user.click(screen.getByRole('button', { name: 'Chấp nhận cả 3…' }));
    await user.type(await screen.findByLabelText(/Lý do chấp nhận/u), 'Việc làm hằng ngày');
    await user.type(screen.getByLabelText(/Người chấp nhận/u), 'Nguyễn Văn An');
    await user.click(screen.getByRole('button', { name: 'Lưu' }));
    expect(await screen.findByText('Đã chấp nhận: 3')).toBeTruthy();
    expect(screen.queryByText('“Thường xuyên” nhưng không có chu kỳ báo cáo')).toBeNull();
    expect(session.state().stored.acceptances.map(({ reason, by }) => `${reason}, ${by}`)).toEqual(Array(3).fill('Việc làm hằng ngày, Nguyễn Văn An'));
  }, LONG);
});
