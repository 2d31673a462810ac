import fc from 'fast-check';
import { parseAgencies, suggestAgencies } from '../../../src/core/agencies/parse-agencies';
import { createRegister, DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import { foldBlanks } from '../../../src/core/text/fold';
import { AGENCY_CELLS } from './agency-cells';

const read = (cell: string): [string, string | null][] => parseAgencies(cell, DEFAULT_REGISTER).map(({ text, id }) => [text, id]);

describe('parseAgencies', () => {
  test.each(AGENCY_CELLS)('%j', (cell, mentions) => expect(read(cell)).toEqual(mentions));

  test.each(AGENCY_CELLS.filter(([cell]) => !/<|&|µ|Ð/u.test(cell)))('decomposed %j has the same identities', (cell, mentions) => expect(read(cell.normalize('NFD')).map(([, id]) => id)).toEqual(mentions.map(([, id]) => id)));

  test.each(['', ' ', '-', '–', '...', 'Không', 'Không có'])('%j names nobody', (cell) => expect(read(cell)).toEqual([]));

  test('offsets point into the cell as it stands', () => {
    const cell = '1. Sở  Khoa học\nvà Công nghệ;\u00A0các sở, ban,  ngành';
    expect(parseAgencies(cell, DEFAULT_REGISTER).map(({ start, end }) => cell.slice(start, end))).toEqual(['Sở  Khoa học\nvà Công nghệ', 'các sở, ban,  ngành']);
  });

  test('offsets survive legacy encodings and markup', () => {
    const tcvn3 = 'Së Tµi chÝnh, Së Néi vô';
    expect(parseAgencies(tcvn3, DEFAULT_REGISTER).map(({ start, end }) => tcvn3.slice(start, end))).toEqual(['Së Tµi chÝnh', 'Së Néi vô']);
    const marked = '<p>Sở Y tế</p><p><b>Công an tỉnh</b></p>';
    expect(parseAgencies(marked, DEFAULT_REGISTER).map(({ start, end }) => marked.slice(start, end))).toEqual(['Sở Y tế', 'Công an tỉnh']);
  });

  test('a place is told apart from the kind', () => {
    expect(parseAgencies('UBND huyện Đức Trọng; UBND xã Tân Lập; Sở Tài chính tỉnh Bình Thuận', DEFAULT_REGISTER).map(({ id, place }) => [id, place])).toEqual([
      ['ubnd-huyen', 'Đức Trọng'], ['ubnd-xa', 'Tân Lập'], ['so-tc', 'Bình Thuận'],
    ]);
  });

  test('collectives say so', () => expect(parseAgencies('Sở Y tế, các sở, ngành', DEFAULT_REGISTER).map(({ collective }) => collective)).toEqual([false, true]));

  const cells = fc.array(fc.constantFrom('Sở', 'Tài chính', 'các', 'sở, ban, ngành', 'UBND', 'xã', 'Tân Lập', 'và', ',', ';', '\n', '(', ')', '- ', 'chủ trì', 'Phòng', 'tỉnh', ':', '1.', 'TT'), { maxLength: 14 }).map((parts) => parts.join(' '));
  test('mentions stand in order, apart, and are what the cell says there', () =>
    fc.assert(
      fc.property(cells, (cell) => {
        let last = 0;
        for (const { start, end, text } of parseAgencies(cell, DEFAULT_REGISTER)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(foldBlanks(cell.slice(start, end))).toBe(text);
          last = end;
        }
      }),
    ));

  test('the list of an enormous cell is read', () => expect(parseAgencies('Sở Tài chính, các cơ quan liên quan; Phòng Văn hóa, Thể thao; '.repeat(2000), DEFAULT_REGISTER).length).toBeGreaterThan(5000));
});

describe('suggestAgencies', () => {
  const suggested = (text: string): string[] => suggestAgencies(text, DEFAULT_REGISTER).map(({ id }) => id);

  it('a body of another kind is not suggested for the words they share', () => {
    expect(suggested('Ngân hàng Nông nghiệp và Phát triển nông thôn')).toEqual([]);
  });

  test.each([
    ['Sở Tài chinhs', 'so-tc'], ['Sở Khoa học Công ngệ', 'so-khcn'], ['Sở Công nghệ số', 'so-khcn'], ['Văn phòg UBND tỉnh', 'vp-ubnd'], ['Công an tinhr', 'cong-an-tinh'],
  ])('%s → %s', (text, id) => expect(suggested(text)[0]).toBe(id));
  test.each(['abc', 'Viettel', 'Trường Đại học Phan Thiết', 'Tổ công tác', 'xyz xyz xyz', ''])('nothing is near %j', (text) => expect(suggested(text)).toEqual([]));
});

describe('own agencies', () => {
  const own = { id: 'tt-cds', name: 'Trung tâm Chuyển đổi số', aliases: ['TTCĐS', 'Sở TC'], kind: 'don-vi-su-nghiep', level: 'tinh', from: null, until: null, successors: [], predecessors: [], legalBasis: '' };
  const register = createRegister({ own: [own], ownAliases: { 'so-nv': ['Nội vụ tỉnh', 'SYT'] } });

  test.each([['Trung tâm Chuyển đổi số', 'tt-cds'], ['TTCĐS', 'tt-cds'], ['Sở TC', 'tt-cds'], ['SYT', 'so-nv'], ['Nội vụ tỉnh', 'so-nv'], ['Sở Tài chính', 'so-tc']])('%s is %s, the officer before the product', (name, id) =>
    expect(register.find(name)?.id).toBe(id),
  );
  test('collectives and unknown names are no agency', () => {
    expect(register.find('Các sở, ban, ngành')).toBeNull();
    expect(register.find('Sở Công nghệ số')).toBeNull();
  });
});
