import { screen, waitFor, within } from '@testing-library/react';
import { WorkbookError } from '../../src/workbook/error';
import { renderPane, textOf } from './render-pane';

const LONG = 30_000;

describe('Theo dõi', () => {
  test('counts by status, and a status leads to its tasks and their cells', async () => {
    const { user, shown } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Theo dõi' }));
    await user.click(await screen.findByRole('button', { name: /Đang thực hiện, quá hạn ?3/u }));
    const tasks = screen.getByRole('region', { name: 'Đang thực hiện, quá hạn: 3 nhiệm vụ' });
    await user.click(within(tasks).getByRole('button', { name: /3\. Rà soát danh mục/u }));
    expect(shown).toEqual(['Phụ lục!E6']);
  }, LONG);

  test('lists what is overdue with its days and that the reason is missing', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Theo dõi' }));
    const overdue = await screen.findByRole('region', { name: 'Quá hạn (3)' });
    expect(within(overdue).getByText(/quá 21 ngày · hạn 30\/10\/2026 · chưa ghi lý do/u)).toBeTruthy();
  }, LONG);

  test('counts anew for another day', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Theo dõi' }));
    const day = await screen.findByLabelText('Tính đến ngày');
    await user.clear(day);
    await user.type(day, '1/5/2026{Enter}');
    expect(await screen.findByText('Không có nhiệm vụ quá hạn.')).toBeTruthy();
  }, LONG);

  test('adds the tracking columns', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Theo dõi' }));
    await user.click(await screen.findByRole('button', { name: 'Chuẩn bị cột theo dõi' }));
    expect(await screen.findByText(/^Đã thêm cột .*\.$/u, { selector: 'main *' })).toBeTruthy();
  }, LONG);
});

describe('Tổng hợp', () => {
  test('writes the four sheets and leads to them', async () => {
    const { user, workbook, shown } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
    await user.click(await screen.findByRole('button', { name: 'Lập bảng tổng hợp' }));
    await user.click(await screen.findByRole('button', { name: 'Mở trang Phiếu kiểm tra' }));
    expect(shown).toEqual(['Phiếu kiểm tra!A1']);
    expect((await workbook.sheets()).flatMap(({ generated }) => generated ?? [])).toEqual(expect.arrayContaining(['summary', 'follow-up', 'overdue', 'check-sheet']));
  }, LONG);

  test('a sheet edited by hand is replaced, kept beside a new one, or left', async () => {
    const { user, workbook } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
    await user.click(await screen.findByRole('button', { name: 'Lập bảng tổng hợp' }));
    await screen.findByRole('button', { name: 'Mở trang Phiếu kiểm tra' });
    workbook.officerEdits([{ cell: { sheet: 'Theo dõi', row: 6, column: 3 }, value: 'Ghi tay' }]);
    await user.click(screen.getByRole('button', { name: 'Lập lại bảng tổng hợp' }));
    const asked = await screen.findByRole('alert');
    expect(asked.textContent).toContain('Trang "Theo dõi" có 1 ô được sửa tay từ lần lập trước. Lập lại sẽ thay các ô đó; lập sang trang mới thì trang này giữ nguyên.');
    expect(within(asked).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Lập lại', 'Lập sang trang mới', 'Thôi', '']);

    await user.click(within(asked).getByRole('button', { name: 'Lập sang trang mới' }));
    expect(await screen.findByRole('button', { name: 'Mở trang Theo dõi (Sáu Rõ)' })).toBeTruthy();
    expect(await textOf(workbook, 6, 3, 'Theo dõi')).toBe('Ghi tay');
  }, LONG);

  test('copies the report', async () => {
    const { user } = await renderPane();
    await user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
    await user.click(await screen.findByRole('button', { name: 'Sao chép báo cáo' }));
    expect(await screen.findByText('Đã sao chép.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toContain('12/KH-UBND');
  }, LONG);
});

describe('when the workbook refuses', () => {
  test('says what is wrong, where, and what to do', async () => {
    const { user, workbook } = await renderPane();
    workbook.place = async () => {
      throw new WorkbookError('workbook-protected');
    };
    await user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
    await user.click(await screen.findByRole('button', { name: 'Lập bảng tổng hợp' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Cấu trúc tệp đang được khóa nên không thêm được trang. Vào Xem lại › Bảo vệ sổ làm việc để bỏ khóa, rồi làm lại. Chưa có gì thay đổi.');
    await user.click(screen.getByRole('button', { name: 'Đóng' }));
    expect(screen.queryByRole('alert')).toBeNull();
  }, LONG);
});

describe('Thiết lập', () => {
  async function openSettings() {
    const pane = await renderPane();
    await pane.user.click(screen.getByRole('button', { name: 'Thiết lập, trợ giúp, ngôn ngữ' }));
    await pane.user.click(screen.getByRole('button', { name: 'Thiết lập' }));
    await screen.findByRole('region', { name: 'Thiết lập' });
    return pane;
  }

  test('a rule that is switched off finds nothing more', async () => {
    const { user, session } = await openSettings();
    await user.click(screen.getByText('Mức của từng quy tắc'));
    await user.selectOptions(screen.getByLabelText('Mức của quy tắc "Thiếu cơ quan chủ trì"'), 'Không dùng');
    await waitFor(() => expect(session.state().stored.ruleLevels).toEqual({ 'lead-missing': 'off' }));
    expect(session.state().check?.findings.some(({ rule }) => rule === 'lead-missing')).toBe(false);
  }, LONG);

  test('a province may add its own agencies, not those that are known', async () => {
    const { user, session } = await openSettings();
    await user.type(screen.getByLabelText('Tên cơ quan'), 'Sở Tài chính');
    expect(screen.getByText('Cơ quan này đã có trong danh mục.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Tên cơ quan'));
    await user.type(screen.getByLabelText('Tên cơ quan'), 'Trung tâm Điều hành thông minh{Enter}');
    await waitFor(() => expect(session.state().stored.agencies.map(({ name }) => name)).toEqual(['Trung tâm Điều hành thông minh']));
  }, LONG);

  test('refuses a file that is no set of rules, in one sentence', async () => {
    const { user } = await openSettings();
    await user.click(screen.getByText('Gửi bộ quy tắc cho đơn vị khác'));
    const [box] = screen.getAllByLabelText('Hoặc dán nội dung tệp vào đây');
    await user.type(box!, 'abc');
    await user.click(screen.getAllByRole('button', { name: 'Dùng nội dung đã dán' })[0]!);
    expect(screen.getByText(/không phải bộ quy tắc của Sáu Rõ/u)).toBeTruthy();
  }, LONG);

  test('takes a register copied from an Excel sheet', async () => {
    const { user, session } = await openSettings();
    await user.click(screen.getByText('Gửi danh mục cho đơn vị khác'));
    await user.click(screen.getByLabelText('Hoặc dán vào đây nội dung tệp, hay bảng chép từ Excel'));
    await user.paste('Mã\tTên cơ quan\tTên gọi khác\nioc\tTrung tâm Điều hành thông minh\tIOC tỉnh');
    await user.click(screen.getByRole('button', { name: 'Dùng nội dung đã dán' }));
    await waitFor(() => expect(session.state().stored.agencies.map(({ id, aliases }) => [id, aliases])).toEqual([['ioc', ['IOC tỉnh']]]));
  }, LONG);
});
