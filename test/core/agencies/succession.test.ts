import { findProvince, provinceAt } from '../../../src/core/agencies/province';
import { DEFAULT_REGISTER } from '../../../src/core/agencies/register';
import { agencyAt } from '../../../src/core/agencies/succession';

const at = (id: string, date: string) => agencyAt(id, date, DEFAULT_REGISTER);

describe('agencyAt', () => {
  test('a department of today is valid', () => expect(at('so-khcn', '2026-01-01')).toEqual({ state: 'valid' }));
  test('the last day counts as valid', () => expect(at('so-khdt', '2025-02-28')).toEqual({ state: 'valid' }));
  test('one successor', () => expect(at('so-khdt', '2025-03-01')).toMatchObject({ state: 'abolished', since: '2025-03-01', successors: [{ id: 'so-tc', name: 'Sở Tài chính', field: '' }] }));
  test('several successors come with their fields', () =>
    expect(at('so-ttmtt', '2025-06-01')).toMatchObject({
      state: 'abolished',
      successors: [{ id: 'so-khcn', field: expect.stringContaining('chuyển đổi số') }, { id: 'so-vhttdl', field: 'báo chí, xuất bản' }, { id: 'cong-an-tinh' }],
    }));
  test('a successor that has ended too hands on to the one that exists', () => {
    expect(at('cuc-thue', '2025-05-01')).toMatchObject({ successors: [{ id: 'cct-kv', name: 'Chi cục Thuế khu vực', field: '' }] });
    expect(at('cuc-thue', '2026-01-01')).toMatchObject({ since: '2025-03-01', successors: [{ id: 'thue-tinh', name: 'Thuế tỉnh', field: '' }] });
  });
  test('nobody is sent to a body that has ended', () => {
    const ended = DEFAULT_REGISTER.agencies.flatMap(({ id }) => {
      const state = at(id, '2026-11-20');
      return state.state === 'abolished' ? state.successors.filter((successor) => at(successor.id, '2026-11-20').state !== 'valid').map((successor) => `${id} → ${successor.id}`) : [];
    });
    expect(ended).toEqual([]);
  });
  test('before its first day', () => expect(at('so-nnmt', '2024-08-27')).toEqual({ state: 'not-yet', from: '2025-03-01' }));
  test('districts', () => expect(at('ubnd-huyen', '2025-07-01')).toMatchObject({ state: 'abolished', since: '2025-07-01', successors: [{ id: 'ubnd-xa' }] }));
  test('a collective of districts becomes one of communes', () =>
    expect(at('collective:UBND các huyện, thị xã, thành phố', '2025-07-01')).toMatchObject({ state: 'abolished', since: '2025-07-01', successors: [{ name: 'UBND các xã, phường, đặc khu' }] }));
  test('and so does one that is not listed', () => expect(at('collective:UBND các huyện miền núi', '2025-08-01')).toMatchObject({ state: 'abolished', since: '2025-07-01' }));
  test.each(['collective:Các sở, ban, ngành', 'collective:Các trường học trên địa bàn', 'khong-co'])('%s stays valid', (id) => expect(at(id, '2026-01-01')).toEqual({ state: 'valid' }));
  test('every successor is in the register', () => {
    for (const agency of DEFAULT_REGISTER.agencies) for (const { id } of agency.successors) expect(DEFAULT_REGISTER.byId(id)?.predecessors).toContain(agency.id);
  });
});

describe('provinces', () => {
  test('Bình Thuận became part of Lâm Đồng', () => expect(provinceAt('tỉnh Bình Thuận', '2025-07-01')).toMatchObject({ state: 'merged', into: 'Lâm Đồng', since: '2025-07-01' }));
  test.each([['Bình Thuận', '2025-06-30'], ['Lâm Đồng', '2026-01-01'], ['Phan Thiết', '2026-01-01']])('%s on %s is valid', (name, date) => expect(provinceAt(name, date)).toEqual({ state: 'valid' }));
  test.each([['TP. Hồ Chí Minh', 'Thành phố Hồ Chí Minh'], ['Khánh Hoà', 'Khánh Hòa'], ['Đăk Lăk', 'Đắk Lắk'], ['tỉnh Thừa Thiên Huế', 'Huế']])('%s is %s', (name, canonical) => expect(findProvince(name)?.name).toBe(canonical));
});
