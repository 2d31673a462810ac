import { strFromU8, unzipSync } from 'fflate';
import { computeFigures } from '../../src/core/summary/figures';
import { reportDocx } from '../../src/session/report-docx';
import { planWith } from '../core/summary/plan-with';

test('the report is a Word document in the form of an administrative report', async () => {
  const plan = planWith([{ number: '1', content: 'Rà soát & sửa <văn bản>', lead: 'Sở Tư pháp', timeline: { kind: 'deadline', end: '2026-09-30', confidence: 'high' } }], '2026-11-20');
  const parts = unzipSync(await reportDocx(plan, computeFigures(plan)));
  const document = strFromU8(parts['word/document.xml']!);
  const texts = [...document.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map(([, text]) => text);
  expect(texts).toEqual(expect.arrayContaining([
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG', 'BÁO CÁO', 'Nơi nhận:',
    'Tình hình thực hiện Kế hoạch số 40/KH-UBND ngày 15/01/2026 của UBND tỉnh Lâm Đồng (tính đến ngày 20/11/2026)',
    'Rà soát &amp; sửa &lt;văn bản&gt;',
  ]));
  expect(document).toContain('Times New Roman');
});
