import { formatCorrection, parseCorrection } from '../../../src/core/matrix/correction';
import { gridOf } from '../grid-of';
import { outline, planFrom, roles } from './outline';

describe('a correction as the officer types it', () => {
  it.each([
    ['lead=C,timeline=F', { columns: { lead: [3], timeline: [6] } }],
    ['header=6, lead=c', { columns: { lead: [3] }, headerRow: 6 }],
    ['periodMarks=G:J', { columns: { periodMarks: [7, 8, 9, 10] } }],
    ['number=A+C; note=', { columns: { number: [1, 3], note: [] } }],
  ])('%s', (text, correction) => {
    expect(parseCorrection(text)).toEqual({ ok: true, correction });
  });

  it.each([
    ['', 'Chưa ghi cột nào; hãy ghi như lead=C,timeline=F.'],
    ['lead', '"lead" chưa đúng cách ghi; hãy ghi như lead=C,timeline=F.'],
    ['lead=12', '"12" không phải tên cột; hãy ghi chữ cái của cột, ví dụ lead=C.'],
    ['header=C', '"C" không phải số dòng; hãy ghi như header=6.'],
  ])('"%s" is refused with a sentence', (text, problem) => {
    expect(parseCorrection(text)).toEqual({ ok: false, problem });
  });

  it('is written as it is read', () => {
    const correction = { columns: { lead: [3], periodMarks: [7, 8] }, headerRow: 6 };
    expect(parseCorrection(formatCorrection(correction))).toEqual({ ok: true, correction });
  });
});

describe('the officer has the last word', () => {
  const sheet = gridOf([
    ['STT', 'Nội dung', 'Đơn vị A', 'Đơn vị B', 'Thời gian'],
    [1, 'Rà soát danh mục', 'Sở Y tế', 'Sở Nội vụ', 'Quý I/2026'],
  ]);

  it('a header counts where the officer says, though the same one above it headed nothing', () => {
    const header = ['Việc cần làm', 'Phối hợp'];
    const unusual = gridOf([header, [], header, [], ['', '', 'Tuyển 400 giáo viên', 'Sở Nội vụ'], ['', '', 'Cấp 30.000 học bạ số', 'Sở Y tế']]);
    const [matrix] = planFrom([unusual], [{ sheet: 'Phụ lục', headerRow: 3, columns: { content: [3], lead: [4] } }]).matrices;
    expect(outline(matrix)).toEqual(['Tuyển 400 giáo viên ← Sở Nội vụ', 'Cấp 30.000 học bạ số ← Sở Y tế']);
  });

  it('a column takes the role named and leaves the one it had', () => {
    const matrix = planFrom([sheet], [{ sheet: 'Phụ lục', columns: { lead: [4], coordinators: [3] } }]).matrices[0]!;
    expect(roles(matrix)).toBe('number=A content=B lead=D coordinators=C timeline=E');
    expect(outline(matrix)).toEqual(['1 Rà soát danh mục ← Sở Nội vụ + Sở Y tế @ 2026-03-31']);
    expect(matrix.confidence).toBe(1);
  });

  it('a header row is taken where nothing looked like one', () => {
    const bare = gridOf([['a', 'b', 'c'], ['Rà soát danh mục dịch vụ công', 'Sở Y tế', 'Quý I/2026']], { sheet: 'S' });
    expect(planFrom([bare]).matrices).toEqual([]);
    const matrix = planFrom([bare], [{ sheet: 'S', headerRow: 1, columns: { content: [1], lead: [2], timeline: [3] } }]).matrices[0];
    expect(outline(matrix)).toEqual(['Rà soát danh mục dịch vụ công ← Sở Y tế @ 2026-03-31']);
  });

  it('says nothing of other sheets', () => {
    const untouched = planFrom([sheet]).matrices[0];
    expect(planFrom([sheet], [{ sheet: 'Khác', columns: { lead: [4] } }]).matrices[0]).toEqual(untouched);
  });
});
