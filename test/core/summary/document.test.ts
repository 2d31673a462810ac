import { nationalHead, subjectOf } from '../../../src/core/summary/document';
import type { Plan } from '../../../src/core/plan/plan';
import { planWith } from './plan-with';

const plan = planWith([], '2026-11-20');
const of = (issuer: string, number = '40/KH-UBND'): Plan => ({ ...plan, identity: { ...plan.identity, issuer: { ...plan.identity.issuer!, value: issuer }, number: { ...plan.identity.number!, value: number } } });

test.each([
  ['UBND tỉnh Lâm Đồng', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  ['Sở Khoa học và Công nghệ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
  ['Ban Thường vụ Tỉnh ủy', 'ĐẢNG CỘNG SẢN VIỆT NAM', null],
  ['TỈNH UỶ LÂM ĐỒNG', 'ĐẢNG CỘNG SẢN VIỆT NAM', null],
  ['Ban Chấp hành Đảng bộ tỉnh', 'ĐẢNG CỘNG SẢN VIỆT NAM', null],
])('a document of %s is headed by %s', (issuer, name, motto) => {
  expect(nationalHead(of(issuer))).toEqual({ name, motto });
});

test.each([
  ['40/KH-UBND', 'Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh Lâm Đồng'],
  ['188/BC-SKHCN', 'nhiệm vụ tại Báo cáo số 188/BC-SKHCN ngày 15/01/2026 của UBND tỉnh Lâm Đồng'],
])('what %s has carried out', (number, subject) => {
  expect(subjectOf(of('UBND tỉnh Lâm Đồng', number))).toBe(subject);
});
