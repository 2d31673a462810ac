import packageJson from '../../package.json';
import { RULES } from '../../src/core/rules';
import { folderForTests, plan, put, sauRo } from './run-cli';

const folder = folderForTests();
const file = put(folder, 'ke-hoach.xlsx', plan());

test.each<[string, string[], string]>([
  ['no command', [], 'Chưa ghi lệnh.\nGõ "sau-ro --help"'],
  ['an unknown command', ['kiem-tra', file], 'Không có lệnh "kiem-tra".\nGõ "sau-ro --help"'],
  ['no file', ['check'], 'Thiếu tên tệp.\nGõ "sau-ro check --help"'],
  ['an unknown option', ['check', file, '--nhanh'], 'Không có tùy chọn "--nhanh".'],
  ['an option without its value', ['check', file, '--as-of'], 'Tùy chọn --as-of <năm-tháng-ngày> cần một giá trị.'],
  ['a day that does not exist', ['check', file, '--as-of', '2026-02-30'], 'Giá trị "2026-02-30" của --as-of <năm-tháng-ngày> chưa đúng. Ghi ngày theo thứ tự năm-tháng-ngày, ví dụ 2026-11-20.'],
  ['a day the other way round', ['check', file, '--period-end', '31/12/2026'], 'Ghi ngày theo thứ tự năm-tháng-ngày'],
  ['a profile that is none', ['check', file, '--profile', 'nhanh'], 'Chọn một trong: draft, issue, track, all.'],
  ['a column role that is none', ['check', file, '--columns', 'truong=C'], 'Không có loại cột "truong"'],
  ['a column that is none', ['check', file, '--columns', 'lead=3'], '"3" không phải tên cột'],
  ['nowhere to write to', ['summarise', file], 'Chưa ghi nơi lưu kết quả. Thêm -o TỆP-MỚI.xlsx, hoặc --in-place'],
  ['both a place and in place', ['fix', file, '-o', `${folder}/x.xlsx`, '--in-place'], 'Không dùng -o, --out <nơi ghi> cùng với --in-place.'],
  ['a workbook given as the report', ['summarise', file, '-o', `${folder}/x.xlsx`, '--report', file], 'Tên báo cáo phải có đuôi .docx.'],
  ['an unknown rule', ['rules', 'khong-co'], 'Không có quy tắc "khong-co". Gõ "sau-ro rules" để xem danh sách.'],
])('%s: exit 2 and a sentence that says what to do', async (_, argv, sentence) => {
  const { code, out, err } = await sauRo(...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(unwrapped(err)).toContain(unwrapped(sentence));
});

test('usage errors are in English on request, wherever the option stands', async () => {
  expect((await sauRo('--lang', 'en', 'nothing')).err).toContain('There is no');
  expect((await sauRo('check', file, '--as-of', 'today', '--lang', 'en')).err).toContain('Write the day as');
  expect((await sauRo('check', file, '--columns', 'x', '--lang', 'en')).err).toContain('lead=C,timeline=F.');
});

test.each([[['--help'], 'Cách dùng: sau-ro [tùy chọn] [lệnh]'], [['check', '--help'], 'Mã thoát: 0'], [['summarise', '-h'], '--report [nơi ghi]'], [['fix', '--help', '--lang', 'en'], 'Usage: sau-ro fix [options] <file...>']])('%j prints help and succeeds', async (argv, text) => {
  const { code, out, err } = await sauRo(...argv);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain(text);
  expect(out).not.toMatch(/choices:|default:.*\n.*Tùy/);
});

test('--version is that of the package', async () => {
  expect(await sauRo('--version')).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' });
});

test('rules lists the whole catalogue with levels and titles', async () => {
  const { code, out } = await sauRo('rules');
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n')).toHaveLength(RULES.length);
  expect(out).toMatch(/^lead-missing +Lỗi +Thiếu cơ quan chủ trì$/m);
  expect((await sauRo('rules', '--lang', 'en')).out).toMatch(/^lead-missing +Error +No lead agency$/m);
});

test('rules NAME says why, on what basis, and gives an example', async () => {
  const { out } = await sauRo('rules', 'lead-missing');
  expect(out).toMatch(/^Thiếu cơ quan chủ trì \(lead-missing\)\nMức: Lỗi\nVì sao: .+/);
  expect(out).toContain('Căn cứ: Yêu cầu “rõ người”');
  expect(out).toContain('Nên ghi: Sở Khoa học và Công nghệ');
});

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}
