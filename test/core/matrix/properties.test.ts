import fc from 'fast-check';
import type { Cell } from '../../../src/core/sheet/grid';
import { placeTones } from '../../../src/core/text/tone';
import type { GridCell } from '../grid-of';
import { gridOf } from '../grid-of';
import { outline, planFrom } from './outline';

const HEADER = ['STT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'];
const ROWS: readonly (readonly GridCell[])[] = [
  ['I', 'HOÀN THIỆN THỂ CHẾ'],
  [1, 'Rà soát văn bản quy phạm pháp luật', 'Sở Tư pháp', 'Các sở, ban, ngành', 'Quý I/2026', 'Báo cáo'],
  [2, 'Ban hành quy chế khai thác dữ liệu', 'Sở KH&CN', 'Công an tỉnh; Sở Nội vụ', '30/6/2026', 'Quyết định'],
  ['II', 'PHÁT TRIỂN HẠ TẦNG'],
  [3, 'Mở rộng trung tâm dữ liệu của tỉnh', 'Sở KH&CN', 'Sở Tài chính', 'Thường xuyên', 'Công trình'],
  ['', 'giai đoạn hai và các hạng mục phụ trợ'],
  [4, 'Phủ sóng di động tại các thôn, bản', 'Sở KH&CN', '', 'Tháng 9/2026', '12 trạm'],
];
const EXPECTED = [
  '§ I HOÀN THIỆN THỂ CHẾ',
  '1 Rà soát văn bản quy phạm pháp luật ← Sở Tư pháp + Các sở, ban, ngành @ 2026-03-31',
  '2 Ban hành quy chế khai thác dữ liệu ← Sở KH&CN + Công an tỉnh; Sở Nội vụ @ 2026-06-30',
  '§ II PHÁT TRIỂN HẠ TẦNG',
  '3 Mở rộng trung tâm dữ liệu của tỉnh giai đoạn hai và các hạng mục phụ trợ ← Sở KH&CN + Sở Tài chính @ ongoing',
  '4 Phủ sóng di động tại các thôn, bản ← Sở KH&CN @ 2026-09-30',
];

function readRows(rows: readonly (readonly GridCell[])[]): string[] {
  return outline(planFrom([gridOf(rows)]).matrices[0]);
}

describe('the same plan whatever is done to the sheet around it', () => {
  it('is read as expected to begin with', () => {
    expect(readRows([HEADER, ...ROWS])).toEqual(EXPECTED);
  });

  it('when blank rows and columns stand before it', () => {
    fc.assert(
      fc.property(fc.nat(25), fc.nat(8), (above, before) => {
        const blank = new Array<null>(before).fill(null);
        expect(readRows([...Array.from({ length: above }, () => []), ...[HEADER, ...ROWS].map((row) => [...blank, ...row])])).toEqual(EXPECTED);
      }),
      { numRuns: 60 },
    );
  });

  it('when a blank column stands between any two of its columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (at) => {
        expect(readRows([HEADER, ...ROWS].map((row) => [...row.slice(0, at), null, ...row.slice(at)]))).toEqual(EXPECTED);
      }),
    );
  });

  it('when its columns stand in another order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }), (order) => {
        expect(readRows([HEADER, ...ROWS].map((row) => order.map((column) => row[column] ?? null)))).toEqual(EXPECTED);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['capitals', (text: string) => text.toUpperCase()],
    ['small letters', (text: string) => text.toLowerCase()],
    ['decomposed letters', (text: string) => text.normalize('NFD')],
    ['trailing blanks', (text: string) => `  ${text} \u00A0 `],
    ['line breaks', (text: string) => text.replaceAll(' ', '\n')],
    ['a colon', (text: string) => `${text}:`],
    ['a footnote mark', (text: string) => `${text} (1)`],
    ['a star', (text: string) => `${text} (*)`],
    ['markup', (text: string) => `<p><b>${text}</b></p>`],
    ['no tones', (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')],
  ])('when its headers have %s', (_what, change) => {
    expect(readRows([HEADER.map(change), ...ROWS])).toEqual(EXPECTED);
  });
});

describe('either placement of tones', () => {
  const SHEET = [
    ['STT', 'Nội dung', 'Lãnh đạo Tỉnh ủy phụ trách', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian', 'Số hóa: kết quả'],
    ['I', 'Số hóa, khóa dữ liệu'],
    ['1', 'Hòa mạng, số hóa hồ sơ', 'Bí thư Tỉnh ủy', 'Sở Văn hóa, Thể thao và Du lịch', 'Văn phòng Tỉnh ủy; Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Quý I/2026', ''],
    ['2', 'Xóa vùng lõm sóng', 'Bí thư Tỉnh ủy', 'Sở Khoa học và Công nghệ', 'Ban Tổ chức Tỉnh ủy', 'Thường xuyên', ''],
  ];
  const understood = (style: 'old' | 'new') => {
    const [matrix] = planFrom([gridOf(SHEET.map((row) => row.map((text) => placeTones(text, style))))]).matrices;
    return {
      columns: matrix?.columns,
      rows: outline(matrix).map((line) => placeTones(line, 'new')),
      agencies: matrix?.tasks.flatMap((task) => [...task.leads.value, ...task.coordinators.value].map((mention) => mention.id)),
    };
  };

  it('is really another spelling of this sheet', () => {
    expect(placeTones(SHEET[2]![1]!, 'new')).toBe('Hoà mạng, số hoá hồ sơ');
  });

  it('is understood the same', () => {
    expect(understood('old')).toEqual(understood('new'));
    expect(understood('old').rows).toHaveLength(3);
    expect(understood('old').agencies).not.toContain(null);
  });
});

describe('any sheet at all', () => {
  const word = fc.constantFrom('STT', 'TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Sở Y tế', 'x', 'CT', 'Quý I', '2026', 'I', '1.1', 'a)', '-', 'nt', 'Ghi chú:', 'Tổng cộng', 'Việc cần làm', '(1)', 'Chủ trì: Sở Y tế\nPhối hợp: Sở Nội vụ', '<b>', '\uD800', 'PHỤ LỤC II');
  const cell: fc.Arbitrary<GridCell> = fc.oneof({ weight: 6, arbitrary: word }, { weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.double({ noNaN: true }) }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) });
  const merge = fc.tuple(fc.nat(8), fc.nat(6), fc.nat(3), fc.nat(3)).map(([top, left, rows, columns]) => ({ top: top + 1, left: left + 1, bottom: top + 1 + rows, right: left + 1 + columns }));

  it('is read without an error, and every task stands in its matrix once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 9 }), fc.array(merge, { maxLength: 4 }), (rows, merges) => {
        const plan = planFrom([{ ...gridOf(rows), merges }]);
        const places = plan.tasks.map((task) => `${task.matrix}:${task.row}`);
        expect(new Set(places).size).toBe(places.length);
        for (const matrix of plan.matrices) expect(matrix.area.bottom).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('is looked at in linear time: twice the rows, about twice the looks', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 4, maxLength: 10 }), (rows) => {
        const long = (times: number): GridCell[][] => Array.from({ length: times }, () => rows).flat();
        const times = Math.ceil(800 / rows.length);
        expect(looksAt(long(2 * times))).toBeLessThanOrEqual(3 * looksAt(long(times)));
      }),
      { numRuns: 5 },
    );
  });

  it('of nothing but headers is looked at in linear time too', () => {
    const long = (times: number): GridCell[][] => Array.from({ length: times }, () => [['Phối hợp', 'Việc cần làm'], [], [], [], []]).flat();
    expect(looksAt(long(320))).toBeLessThanOrEqual(3 * looksAt(long(160)));
  });
});

/** How often a cell is looked at while its sheet is read. */
function looksAt(rows: readonly (readonly GridCell[])[]): number {
  let looks = 0;
  const grid = gridOf(rows);
  const counted = (found: Cell): Cell => ({ ...found, get text() {
    looks++;
    return found.text;
  } });
  planFrom([{ ...grid, cells: grid.cells.map((row) => row.map((found) => found && counted(found))) }]);
  return looks;
}
