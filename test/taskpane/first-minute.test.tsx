import { screen, within } from '@testing-library/react';
import { SMALL_PLAN } from '../session/small-plan';
import { renderPane } from './render-pane';

const LONG = 30_000;

describe('the first minute', () => {
  test('says what was understood and how clear the plan is, with no button pressed', async () => {
    await renderPane();
    expect(screen.getByRole('heading', { name: 'Phụ lục' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /4 nhiệm vụ · 0 nhóm · số 12\/KH-UBND/u })).toBeTruthy();
    const clarities = within(screen.getByRole('list', { name: 'Sáu rõ' })).getAllByRole('button').map((button) => button.textContent?.replace(/\s+/gu, ' '));
    expect(clarities).toContain('Rõ người 3/4');
    expect(clarities).toContain('Rõ sản phẩm chưa có cột');
  }, LONG);

  test('lists the findings by rule, gravest first', async () => {
    await renderPane();
    const list = screen.getByRole('list', { name: 'Các điểm cần xem, theo quy tắc' });
    expect(within(list).getAllByRole('listitem')[0]?.textContent).toContain('Thiếu cơ quan chủ trì');
    expect(within(list).getByRole('button', { name: /“Thường xuyên” nhưng không có chu kỳ báo cáo/u })).toBeTruthy();
  }, LONG);

  test('the sentence leads to the table as it was understood', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('button', { name: /4 nhiệm vụ/u }));
    expect(screen.getByRole('tab', { name: 'Bảng' }).getAttribute('aria-selected')).toBe('true');
    expect(await screen.findByLabelText('Cột C được hiểu là')).toHaveProperty('value', 'lead');
    expect(screen.getByLabelText('Cột D được hiểu là')).toHaveProperty('value', 'coordinators');
  }, LONG);

  test('a clarity leads to its findings only', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('button', { name: /Rõ thời gian/u }));
    expect(screen.queryByText('Thiếu cơ quan chủ trì')).toBeNull();
    expect(screen.getByText('“Thường xuyên” nhưng không có chu kỳ báo cáo')).toBeTruthy();
  }, LONG);

  test('a setting that rules wait for is asked, and the answer makes them run', async () => {
    const { user, session } = await renderPane();
    expect(session.state().check?.outcomes).toContainEqual(expect.objectContaining({ rule: 'timeline-outside-plan', outcome: 'skipped' }));
    await user.type(await screen.findByLabelText('Kế hoạch kết thúc ngày nào?'), '30/6/2026{Tab}');
    await user.click(screen.getByRole('button', { name: 'Trả lời' }));
    expect(await screen.findByText('Thời gian ngoài kỳ kế hoạch')).toBeTruthy();
    expect(screen.queryByLabelText('Kế hoạch kết thúc ngày nào?')).toBeNull();
  }, LONG);

  test('a question may be left for later', async () => {
    const { user } = await renderPane();
    await user.click(await screen.findByRole('button', { name: 'Để sau' }));
    expect(screen.queryByLabelText('Kế hoạch kết thúc ngày nào?')).toBeNull();
  }, LONG);

  test('several tables can be switched, and the sheet follows', async () => {
    const { user, shown } = await renderPane([SMALL_PLAN, { ...SMALL_PLAN, name: 'Phụ lục 2' }]);
    await user.selectOptions(await screen.findByLabelText('Chọn bảng'), 'Phụ lục 2');
    expect(shown).toContain('Phụ lục 2!A3');
  }, LONG);
});

describe('a sheet without a table', () => {
  const NOTES = { name: 'Ghi chú', rows: [['Họp giao ban thứ Hai'], ['TT', 'Việc', 'Ai làm'], ['1', 'Ban hành Quy chế quản lý dữ liệu', 'Sở Tài chính'], ['2', 'Tổ chức 05 lớp tập huấn', 'Sở Nội vụ']] };

  test('says what a table needs and lets the officer point at it', async () => {
    const { user } = await renderPane([{ name: 'Ghi chú', rows: [['Họp giao ban thứ Hai'], ['Chuẩn bị tài liệu']] }]);
    expect(screen.getByRole('alert').textContent).toContain('Chưa thấy bảng phân công trên trang "Ghi chú"');
    expect(screen.queryByRole('button', { name: 'Mở bảng mẫu' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Chỉ hàng tiêu đề' }));
    expect(await screen.findByLabelText('Hàng tiêu đề')).toBeTruthy();
  }, LONG);

  test('offers a template where the face has one', async () => {
    const onTemplate = jest.fn();
    const { user } = await renderPane([{ name: 'Trang 1', rows: [] }], { onTemplate });
    await user.click(screen.getByRole('button', { name: 'Mở bảng mẫu' }));
    expect(onTemplate).toHaveBeenCalledTimes(1);
  }, LONG);

  test('reads the table where the officer points', async () => {
    const { user, session } = await renderPane([NOTES]);
    if (session.state().plan?.matrices.length) await user.click(screen.getByRole('tab', { name: 'Bảng' }));
    else {
      await user.click(screen.getByRole('button', { name: 'Chỉ hàng tiêu đề' }));
      await user.type(await screen.findByLabelText('Hàng tiêu đề'), '2');
      await user.type(screen.getByLabelText('Cột nội dung'), 'B');
      await user.type(screen.getByLabelText('Cột chủ trì'), 'C');
      expect(await screen.findByText('Hiểu như vậy thì có 2 nhiệm vụ, 0 nhóm.')).toBeTruthy();
      await user.click(screen.getByRole('button', { name: 'Dùng cách hiểu này' }));
    }
    expect(await screen.findByRole('button', { name: /2 nhiệm vụ/u })).toBeTruthy();
  }, LONG);
});

describe('language', () => {
  test('switches to English and remembers it', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('button', { name: 'Thiết lập, trợ giúp, ngôn ngữ' }));
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('tab', { name: 'Check' })).toBeTruthy();
    expect(screen.getByText('No lead agency')).toBeTruthy();
    expect(localStorage.getItem('sau-ro.lang')).toBe('en');
  }, LONG);

  test('starts in the language of Office', async () => {
    await renderPane([SMALL_PLAN], { lang: 'en' });
    expect(await screen.findByRole('tab', { name: 'Follow-up' })).toBeTruthy();
  }, LONG);
});
