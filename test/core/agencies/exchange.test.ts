import { fromJson, fromRows, toJson, toRows, type OwnRegister } from '../../../src/core/agencies/exchange';
import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';

const known = (id: string): boolean => DEFAULT_REGISTER.byId(id) !== null;
const own: OwnRegister = {
  agencies: [
    {
      id: 'tt-cds', name: 'Trung tâm Chuyển đổi số', aliases: ['TTCĐS', 'TT CĐS'], kind: 'don-vi-su-nghiep', level: 'tinh', from: '2023-01-01', until: '2026-06-30',
      successors: [{ id: 'so-khcn', field: 'hạ tầng số' }], predecessors: [], legalBasis: 'QĐ 1/QĐ-UBND', own: true,
    },
  ],
  aliases: { 'so-tc': ['Sở Tài chính - Kế hoạch'] },
};

test('there and back by .json', () => expect(fromJson(toJson(own), known)).toEqual({ ok: true, own }));
test('there and back by rows', () => expect(fromRows(toRows(own), known)).toEqual({ ok: true, own }));
test('columns may stand in any order and days be written as officers do', () =>
  expect(fromRows([['Tên cơ quan', 'mã', 'Đến ngày'], ['Đội Thanh niên xung kích', 'doi-tnxk', '30/6/2025'], ['', '', '']], known)).toMatchObject({ ok: true, own: { agencies: [{ id: 'doi-tnxk', until: '2025-06-30' }] } }));

describe('what is wrong is said with its place', () => {
  const HEADER = ['Mã', 'Tên cơ quan', 'Từ ngày', 'Đến ngày', 'Kế thừa', 'Tên gọi khác'];
  test.each([
    ['no-id', ['', 'Đội A'], 2], ['no-name', ['doi-a', ''], 2], ['bad-id', ['Đội A', 'Đội A'], 2], ['bad-date', ['doi-a', 'Đội A', '31/11/2025'], 2], ['bad-period', ['doi-a', 'Đội A', '01/7/2025', '01/6/2025'], 2],
    ['unknown-successor', ['doi-a', 'Đội A', '', '', 'doi-b'], null], ['unknown-agency', ['doi-c', '', '', '', '', 'Đội C'], null],
  ])('%s', (code, row, place) => {
    const result = fromRows([HEADER, row], known);
    expect(result).toMatchObject({ ok: false, problems: [{ code, row: place }] });
  });
  test('the same code twice', () => expect(fromRows([HEADER, ['doi-a', 'Đội A'], ['doi-a', 'Đội B']], known)).toMatchObject({ ok: false, problems: [{ code: 'duplicate-id', row: 3 }] }));
  test.each([['not-json', '{'], ['wrong-format', '{"a":1}'], ['wrong-format', 'null']])('%s: %s', (code, text) => expect(fromJson(text, known)).toMatchObject({ ok: false, problems: [{ code }] }));
  test('a table without its header', () => expect(fromRows([['a', 'b']], known)).toMatchObject({ ok: false, problems: [{ code: 'no-header' }] }));
});
