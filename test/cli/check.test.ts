import { buildXlsx } from '../workbook/xlsx/build-xlsx';
import { cleanPlan, folderForTests, plan, PLAN, put, sauRo } from './run-cli';

const folder = folderForTests();
const file = put(folder, 'ke-hoach.xlsx', plan());
const clean = put(folder, 'sach.xlsx', cleanPlan());
const missing = `${folder}/khong-co.xlsx`;
const json = async (...argv: string[]) => JSON.parse((await sauRo('check', '--format', 'json', '--as-of', '2026-11-20', ...argv)).out) as Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- what another program would see

describe('for a person', () => {
  test('says what was understood, what was found and where, and how much was judged', async () => {
    const { out, err, code } = await sauRo('check', file, '--as-of', '2026-11-20');
    expect(out).toContain('Phụ lục kèm theo văn bản số 12/KH-UBND ngày 15/01/2026 của UBND tỉnh Lâm Đồng.\nTrang "Phụ lục": 3 nhiệm vụ, 1 nhóm.\n');
    expect(out).toContain('\nLỗi · Thiếu cơ quan chủ trì (lead-missing): 1\n  C6: Nhiệm vụ 2 chưa ghi cơ quan chủ trì.');
    expect(out).toMatch(/\d+ quy tắc đã chạy/);
    expect({ err, code }).toEqual({ err: '', code: 1 });
  });

  test('in English on request, messages of the rules as well', async () => {
    const { out } = await sauRo('check', file, '--lang', 'en');
    expect(out).toContain('Sheet "Phụ lục": 3 tasks, 1 section.');
    expect(out).toContain('Error · No lead agency (lead-missing): 1\n  C6: Task 2 names no lead agency.');
    expect((await sauRo('check', file, '--lang=en')).out).toBe(out);
  });

  test('for another program in English on request, fixes as well', async () => {
    const residue = put(folder, 'con-the.xlsx', buildXlsx([{ name: 'Phụ lục', rows: [['STT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì'], ['1', 'Xây dựng <b>kế hoạch</b> chuyển đổi số năm 2026', 'Sở Tài chính']] }]));
    const of = ({ findings }: Record<string, any>) => findings.filter(({ rule }: { rule: string }) => rule === 'text-residue').map(({ message, fix }: { message: string; fix: { title: string } }) => [message, fix.title]); // eslint-disable-line @typescript-eslint/no-explicit-any -- as above
    expect(of(await json(residue))).toEqual([['Ô B2 còn thẻ định dạng. Đề nghị làm sạch.', 'Làm sạch']]);
    expect(of(await json(residue, '--lang', 'en'))).toEqual([['Cell B2 has left-over markup. Clean it.', 'Clean']]);
    expect((await json(residue, '--lang', 'en')).rules).toContainEqual({ rule: 'timeline-missing', outcome: 'skipped', missing: ['column Timeline'] });
    expect((await json(residue)).rules).toContainEqual({ rule: 'timeline-missing', outcome: 'skipped', missing: ['cột Thời gian thực hiện'] });
  });

  test('no line is wider than a terminal of 80 columns', async () => {
    const { out } = await sauRo('check', file);
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });

  test('several files close with a table', async () => {
    const { out } = await sauRo('check', file, clean, '--as-of', '2026-11-20');
    const [head, first, second, total] = out.trimEnd().split('\n').slice(-4).map((line) => line.trim().split(/ {2,}/));
    expect(head).toEqual(['Tệp', 'Nhiệm vụ', 'Lỗi', 'Lưu ý', 'Gợi ý']);
    expect([first?.slice(0, 3), second?.slice(0, 3), total?.slice(0, 3)]).toEqual([[file, '3', '1'], [clean, '1', '0'], ['Cộng', '4', '1']]);
  });
});

describe('for another program', () => {
  test('gives the plan, its table and its tasks', async () => {
    const report = await json(file);
    expect(Object.keys(report)).toEqual(expect.arrayContaining(['file', 'asOf', 'plan', 'matrices', 'findings', 'rules']));
    expect(report).toMatchObject({ file, asOf: '2026-11-20', plan: { number: '12/KH-UBND', issuedOn: '2026-01-15', issuer: 'UBND tỉnh Lâm Đồng' } });
    expect(report['matrices']).toHaveLength(1);
    expect(report['matrices'][0]).toMatchObject({
      sheet: 'Phụ lục', headerRow: 3, lastRow: 7, continuations: [],
      columns: { number: 'A', content: 'B', lead: 'C', coordinators: 'D', timeline: 'E' },
      sections: [{ row: 4, number: 'I', title: 'Hoàn thiện thể chế' }],
    });
    expect(report['matrices'][0].tasks[0]).toMatchObject({
      row: 5, number: '1', section: 'I', content: 'Ban hành Quy chế quản lý dữ liệu dùng chung',
      leads: ['Sở Khoa học và Công nghệ'], leadIds: ['so-khcn'], coordinators: ['Sở Tư pháp'], coordinatorIds: ['so-tp'],
      timeline: { text: 'Quý I/2026', kind: 'deadline', start: '2026-01-01', end: '2026-03-31', recurrence: null, dueRule: null },
      deliverable: null, approver: null, status: 'open-overdue',
    });
    expect(report['matrices'][0].tasks[1]).toMatchObject({ row: 6, leads: [], leadIds: [], status: 'open-in-time' });
  });

  test('gives every finding with its place, and every rule with its outcome', async () => {
    const { findings, rules } = await json(file);
    expect(findings.find(({ rule }: { rule: string }) => rule === 'lead-missing')).toMatchObject({ severity: 'error', clarity: 'person', sheet: 'Phụ lục', row: 6, column: 'lead', cell: 'C6', fix: null });
    expect(rules).toEqual(expect.arrayContaining([{ rule: 'lead-missing', outcome: 'found', count: 1 }, { rule: 'timeline-missing', outcome: 'clean' }]));
    expect(rules.find(({ rule }: { rule: string }) => rule === 'status-contradiction')).toMatchObject({ outcome: 'skipped' });
  });

  test('one file is one object, several are an array in the order given, without those that cannot be read', async () => {
    expect((await json(clean, file)).map((report: { file: string }) => report.file)).toEqual([clean, file]);
    const { out, err, code } = await sauRo('check', clean, missing, '--format', 'json');
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('Không thấy tệp');
    expect(code).toBe(2);
    expect((await sauRo('check', missing, missing, '--format', 'json')).out).toBe('[]\n');
    expect((await sauRo('check', missing, '--format', 'json')).out).toBe('');
  });
});

describe('exit codes', () => {
  test.each<[string, string[], number]>([
    ['an error, by default', [file], 1],
    ['clean of errors', [clean], 0],
    ['whatever it is, with --fail-on never', [file, '--fail-on', 'never'], 0],
    ['a warning, with --fail-on warning', [file, '--fail-on', 'warning'], 1],
    ['an error in one of two files', [clean, file], 1],
    ['a file that cannot be read, though another has errors', [file, missing], 2],
  ])('%s', async (_, argv, code) => {
    expect((await sauRo('check', ...argv, '--as-of', '2026-11-20')).code).toBe(code);
  });
});

describe('options', () => {
  test('--as-of moves the computed statuses', async () => {
    const statusOn = async (day: string) => JSON.parse((await sauRo('check', file, '--format', 'json', '--as-of', day)).out).matrices[0].tasks[0].status as string;
    expect([await statusOn('2026-03-31'), await statusOn('2026-04-01')]).toEqual(['open-in-time', 'open-overdue']);
  });

  test('--columns is the last word on what a column is', async () => {
    const report = await json(file, '--columns', 'lead=D,coordinators=C');
    expect(report['matrices'][0].columns).toMatchObject({ lead: 'D', coordinators: 'C' });
    expect(report['matrices'][0].tasks[0]).toMatchObject({ leads: ['Sở Tư pháp'], coordinators: ['Sở Khoa học và Công nghệ'] });
  });

  test('--period-end sets the end that times are held against', async () => {
    const report = await json(file, '--period-end', '2026-06-30');
    expect(report['plan'].periodEnd).toBe('2026-06-30');
    expect(report['findings'].filter(({ rule }: { rule: string }) => rule === 'timeline-outside-plan').map(({ cell }: { cell: string }) => cell)).toEqual(['E6', 'E7']);
  });

  test('--profile draft leaves statuses alone', async () => {
    const tracked = put(folder, 'theo-doi.xlsx', buildXlsx([{ ...PLAN, rows: PLAN.rows.map((row, index) => [...row, [null, null, 'Tình trạng', null, 'Đã hoàn thành', null, null][index] ?? null, index === 2 ? 'Tỷ lệ hoàn thành' : index === 4 ? '60%' : null]) }]));
    const rulesFound = async (profile: string) => (await json(tracked, '--profile', profile))['findings'].map(({ rule }: { rule: string }) => rule) as string[];
    expect(await rulesFound('all')).toContain('status-contradiction');
    expect(await rulesFound('draft')).not.toContain('status-contradiction');
  });
});
