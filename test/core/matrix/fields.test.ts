import { gridOf } from '../grid-of';
import { planFrom } from './outline';

describe('fields say where and how their value stood', () => {
  const plan = planFrom([
    gridOf(
      [
        ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời gian', 'Kết quả theo dõi'],
        [1, 'Rà soát danh mục\ndịch vụ công', 'Sở Nội vụ', 'Quý I/2026', 'x'],
        [2, 'Số hóa hồ sơ lưu trữ', '', 'nt', ''],
        ['', 'còn hiệu lực của tỉnh', '', '', ''],
      ],
      { merges: ['C2:C3'], hiddenRows: [3] },
    ),
  ]);
  const [first, second] = plan.tasks;

  it('blanks are folded in the text and kept in the raw cell', () => {
    expect(first!.content.text).toBe('Rà soát danh mục dịch vụ công');
    expect(first!.content.raw?.text).toBe('Rà soát danh mục\ndịch vụ công');
  });

  it('a merge from above and a ditto mark are inherited; a ditto keeps its own cell', () => {
    expect([second!.leads.text, second!.leads.inherited, second!.leads.raw]).toEqual(['Sở Nội vụ', true, undefined]);
    expect([second!.timeline.text, second!.timeline.inherited, second!.timeline.raw?.text]).toEqual(['Quý I/2026', true, 'nt']);
  });

  it('a row that carries on is joined and both cells are known', () => {
    expect(second!.content.text).toBe('Số hóa hồ sơ lưu trữ còn hiệu lực của tỉnh');
    expect(second!.content.more).toEqual([{ sheet: 'Phụ lục', row: 4, column: 2 }]);
    expect(plan.matrices[0]!.continuations.map(({ row, ofRow }) => [row, ofRow])).toEqual([[4, 3]]);
  });

  it('hidden rows are read and known as hidden', () => {
    expect(plan.tasks.map((task) => task.hidden)).toEqual([false, true]);
  });

  it('a column "Loại thời hạn" says which task needs no due date', () => {
    const { tasks } = planFrom([gridOf([['STT', 'Nội dung', 'Chủ trì', 'Loại thời hạn', 'Hạn xử lý'], [1, 'Giải ngân vốn đầu tư công', 'Sở Tài chính', 'Thường xuyên', ''], [2, 'Xây cầu', 'Sở Xây dựng', 'Có thời hạn', ''], [3, 'Sửa đường', 'Sở Xây dựng', '', '30/6/2026']])]);
    expect(tasks.map((task) => task.withoutTerm)).toEqual([true, undefined, undefined]);
  });

  it('titles of further sheets are known', () => {
    const table = [['STT', 'Nội dung', 'Chủ trì', 'Hạn'], [1, 'Xây cầu', 'Sở Xây dựng', '30/6/2026']];
    const { identity, otherTitles } = planFrom([gridOf([['PHỤ LỤC I'], ['(Kèm theo Kế hoạch số 64/KH-UBND ngày 24/02/2026 của UBND tỉnh Lâm Đồng)'], ...table], { sheet: 'I' }), gridOf([['PHỤ LỤC II'], [], ...table], { sheet: 'II' })]);
    expect([identity.appendix?.text, otherTitles?.map(({ appendix }) => appendix?.text)]).toEqual(['PHỤ LỤC I', ['PHỤ LỤC II']]);
  });

  it('a column that the table lacks is absent', () => {
    expect(first!.approver).toEqual({ value: '', text: '', cell: { sheet: 'Phụ lục', row: 2, column: 2 }, role: 'approver', present: false });
  });

  it('mentions point into the text of the cell', () => {
    const { leads } = planFrom([gridOf([['TT', 'Nhiệm vụ', 'Phân công thực hiện', 'Hạn'], [1, 'Rà soát danh mục', 'Chủ trì: Sở Y tế\nPhối hợp: Sở Nội vụ', '2026']])]).tasks[0]!;
    expect(leads.raw!.text.slice(leads.value[0]!.start, leads.value[0]!.end)).toBe('Sở Y tế');
  });

  it('the table is described for the officer', () => {
    const { area, tasks, columns, doubts } = plan.matrices[0]!;
    expect([area, tasks.length, columns.number, columns.content, doubts]).toEqual([{ top: 1, left: 1, bottom: 4, right: 5 }, 2, [1], [2], []]);
  });
});
