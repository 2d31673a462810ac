import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import { clarityOf } from '../../../src/core/plan/clarity';
import { planOf, type TestPlan, type TestRow } from '../plan-of';

function clarity(row: TestRow, plan: Omit<TestPlan, 'rows'> = {}) {
  const read = planOf({ columns: ['content', 'lead', 'coordinators', 'timeline', 'deliverable', 'approver'], ...plan, rows: [row], settings: { issuedOn: '2026-01-15', ...plan.settings } });
  return clarityOf(read.tasks[0]!, read, DEFAULT_REGISTER);
}

const CLEAR = { content: 'Xây dựng Kế hoạch chuyển đổi số', lead: 'Sở Khoa học và Công nghệ', coordinators: 'Sở Tài chính', timeline: 'Quý IV/2026', deliverable: 'Kế hoạch', approver: 'UBND tỉnh' };

test('a task that says everything is clear in all six', () => {
  expect(clarity(CLEAR)).toEqual({ person: 'clear', work: 'clear', time: 'clear', responsibility: 'clear', product: 'clear', authority: 'clear' });
});

test.each<[string, string, TestRow, string]>([
  ['two leads', 'person', { ...CLEAR, lead: 'Sở Tài chính, Sở Khoa học và Công nghệ' }, 'unclear'],
  ['a collective lead', 'person', { ...CLEAR, lead: 'Các sở, ban, ngành' }, 'unclear'],
  ['an unknown lead', 'person', { ...CLEAR, lead: 'Phòng Một cửa liên thông X' }, 'unclear'],
  ['an abolished lead', 'person', { ...CLEAR, lead: 'Sở Kế hoạch và Đầu tư' }, 'unclear'],
  ['no lead', 'person', { ...CLEAR, lead: null }, 'unclear'],
  ['a general phrase', 'work', { ...CLEAR, content: 'Tăng cường tuyên truyền', deliverable: null, timeline: 'Thường xuyên' }, 'unclear'],
  ['a general phrase with a figure', 'work', { ...CLEAR, content: 'Tăng cường tuyên truyền, ít nhất 12 buổi', deliverable: null, timeline: 'Thường xuyên' }, 'clear'],
  ['a general phrase citing a document', 'work', { ...CLEAR, content: 'Đẩy mạnh thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024', deliverable: null, timeline: 'Thường xuyên' }, 'unclear'],
  ['a standing task', 'time', { ...CLEAR, timeline: 'Thường xuyên' }, 'unclear'],
  ['a standing task with its report', 'time', { ...CLEAR, timeline: 'Thường xuyên (báo cáo hằng quý)' }, 'clear'],
  ['a cycle', 'time', { ...CLEAR, timeline: 'Hằng quý' }, 'clear'],
  ['a condition without a day', 'time', { ...CLEAR, timeline: 'Khi có yêu cầu' }, 'unclear'],
  ['an impossible day', 'time', { ...CLEAR, timeline: '31/11/2026' }, 'unclear'],
  ['a lead that also coordinates', 'responsibility', { ...CLEAR, coordinators: 'Sở Tài chính, Sở KH&CN' }, 'unclear'],
  ['no coordinator', 'responsibility', { ...CLEAR, coordinators: null }, 'unclear'],
  ['no product', 'product', { ...CLEAR, deliverable: '-' }, 'unclear'],
  ['a document nobody signs', 'authority', { ...CLEAR, approver: null }, 'unclear'],
  ['a document whose product says who adopts it', 'authority', { ...CLEAR, deliverable: 'Kế hoạch của UBND tỉnh', approver: null }, 'clear'],
  ['a standing task that ends', 'time', { ...CLEAR, timeline: 'Thường xuyên đến 30/9/2026' }, 'clear'],
  ['a product nobody need sign', 'authority', { ...CLEAR, deliverable: '05 lớp tập huấn', approver: null }, 'clear'],
])('%s: %s', (_, which, row, state) => {
  expect(clarity(row)).toMatchObject({ [which]: state });
});

test('the report cycle of the whole plan makes "thường xuyên" clear', () => {
  expect(clarity({ ...CLEAR, timeline: 'Thường xuyên' }, { settings: { reportCycle: 'Trước ngày 01/11 hằng năm' } }).time).toBe('clear');
});

test('a report cycle over the table makes "thường xuyên" clear', () => {
  expect(clarity({ ...CLEAR, timeline: 'Thường xuyên' }, { lines: ['Chế độ báo cáo: các đơn vị báo cáo trước ngày 20 hằng quý'] }).time).toBe('clear');
});

test('a product column may say who adopts, where there is no column for it', () => {
  const plan = planOf({ rows: [{ content: 'Quản lý tài sản công', lead: 'Sở Tài chính', deliverable: 'Quyết định' }, { content: 'Quản lý kho số', lead: 'Sở Tài chính', deliverable: 'Quyết định của UBND tỉnh' }] });
  expect(plan.tasks.map((task) => clarityOf(task, plan, DEFAULT_REGISTER).authority)).toEqual(['unclear', 'clear']);
});

test('what the table has no column for is not called unclear', () => {
  const plan = planOf({ rows: [{ content: 'Xây dựng Kế hoạch', lead: 'Sở Tài chính' }] });
  expect(clarityOf(plan.tasks[0]!, plan, DEFAULT_REGISTER)).toEqual({ person: 'clear', work: 'clear', time: 'no-column', responsibility: 'no-column', product: 'no-column', authority: 'no-column' });
});
