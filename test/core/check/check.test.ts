import fc from 'fast-check';
import { acceptFinding } from '../../../src/core/check/acceptance';
import { planFixPasses, safeFixes } from '../../../src/core/check/apply';
import { checkPlan } from '../../../src/core/check/check';
import { coverageSentence } from '../../../src/core/check/coverage';
import type { Acceptance, CheckResult } from '../../../src/core/check/finding';
import { groupFindings } from '../../../src/core/check/group';
import { DEFAULT_REGISTER as register } from '../../../src/core/agencies/register';
import { RULES } from '../../../src/core/rules';
import { rule } from '../../../src/core/rules/rule';
import type { Rule } from '../../../src/core/rules/rule';
import type { TestPlan, TestRow } from '../plan-of';
import { edited, planOf } from '../plan-of';

const named = (...names: readonly string[]): readonly Rule[] => RULES.filter((each) => names.includes(each.name));
const check = (table: TestPlan, options: Partial<Parameters<typeof checkPlan>[1]> = {}): CheckResult => checkPlan(planOf(table), { register, ...options });

const noLead: TestRow = { number: '2', content: 'Công bố danh mục', lead: null };
const table: TestPlan = { rows: [{ number: '1', content: 'Lập danh mục', lead: 'Sở Nội vụ' }, noLead] };

describe('outcomes', () => {
  test('clean, found and skipped, each with what it means', () => {
    expect(check(table, { rules: named('lead-missing', 'lead-multiple', 'timeline-missing') }).outcomes).toEqual([
      { rule: 'lead-missing', outcome: 'found', count: 1 },
      { rule: 'lead-multiple', outcome: 'clean' },
      { rule: 'timeline-missing', outcome: 'skipped', missing: ['cột Thời gian thực hiện'] },
    ]);
  });

  test('a rule that throws fails alone, and what it had found is dropped', () => {
    const broken = rule({
      name: 'broken', title: '', clarity: 'work', severity: 'error', needs: [], basis: '', why: '', example: { bad: '', good: '' }, messages: { half: 'nửa chừng' },
      check(plan, report) {
        report('half', plan.tasks[0]!.content, {});
        throw new Error('không chia được cho 0');
      },
    }) as unknown as Rule;
    const result = check(table, { rules: [broken, ...named('lead-missing')] });
    expect(result.outcomes[0]).toEqual({ rule: 'broken', outcome: 'failed', diagnostic: 'không chia được cho 0' });
    expect(result.findings.map((finding) => finding.rule)).toEqual(['lead-missing']);
  });

  test('a workbook without a table skips every rule', () => {
    const result = checkPlan({ ...planOf(table), matrices: [], tasks: [] }, { register });
    expect(new Set(result.outcomes.map((outcome) => (outcome.outcome === 'skipped' ? outcome.missing.join() : outcome.outcome)))).toEqual(new Set(['bảng nhiệm vụ']));
  });

  test('the coverage sentence names the reasons', () => {
    expect(
      coverageSentence([
        { rule: 'a', outcome: 'clean' }, { rule: 'b', outcome: 'found', count: 3 }, { rule: 'c', outcome: 'skipped', missing: ['cột Sản phẩm'] },
        { rule: 'd', outcome: 'skipped', missing: ['cột Sản phẩm'] }, { rule: 'e', outcome: 'skipped', missing: ['ngày kết thúc kỳ kế hoạch'] }, { rule: 'f', outcome: 'failed', diagnostic: 'x' },
      ]),
    ).toBe('2 quy tắc đã chạy, 2 bỏ qua vì không có cột Sản phẩm, 1 bỏ qua vì chưa có ngày kết thúc kỳ kế hoạch, 1 lỗi');
  });
});

describe('levels', () => {
  test('a profile turns rules off and changes their severity', () => {
    const profile = { name: 'Sở', rules: { 'lead-missing': 'info', 'lead-multiple': 'off' } } as const;
    const result = check(table, { rules: named('lead-missing', 'lead-multiple'), profile });
    expect(result.findings[0]).toMatchObject({ rule: 'lead-missing', severity: 'info' });
    expect(result.outcomes).toHaveLength(1);
  });

  test("the officer's own levels go before the profile", () => {
    expect(check(table, { rules: named('lead-missing'), profile: 'draft', ruleLevels: { 'lead-missing': 'warning' } }).findings[0]!.severity).toBe('warning');
  });
});

describe('identity', () => {
  const idsOf = (rows: readonly TestRow[]): string[] => check({ rows }, { rules: named('lead-missing') }).findings.map(({ id }) => id);

  test('rows inserted above change no id', () => {
    expect(idsOf([{ section: 'I', title: 'A' }, { number: '0', content: 'Việc khác', lead: 'Sở Y tế' }, noLead])).toEqual(idsOf([noLead]));
  });

  test('severity changes no id', () => {
    const strict = check(table, { rules: named('lead-missing') }).findings[0]!.id;
    expect(check(table, { rules: named('lead-missing'), ruleLevels: { 'lead-missing': 'info' } }).findings[0]!.id).toBe(strict);
  });

  test('blanks and case change no id', () => {
    expect(idsOf([{ ...noLead, content: 'CÔNG BỐ  danh mục' }])).toEqual(idsOf([noLead]));
  });

  test('equal findings have ids of their own, in whatever order they stand', () => {
    const twins = [noLead, { ...noLead, number: '3' }, { ...noLead, number: '3' }];
    expect(new Set(idsOf(twins)).size).toBe(3);
  });

  test('no two findings of one check share an id', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ number: fc.constantFrom('1', '2', '2'), content: fc.constantFrom('Lập danh mục', 'Tăng cường kiểm tra', ''), lead: fc.constantFrom('', 'Các sở, ban, ngành', 'Sở Y tế') }), { maxLength: 12 }), (rows) => {
        const ids = check({ rows, columns: ['number', 'content', 'lead'] }).findings.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('acceptances', () => {
  const [finding] = check(table, { rules: named('lead-missing') }).findings;
  const accepted = (changes: Partial<Acceptance> = {}): Acceptance => ({ ...acceptFinding(finding!, { reason: 'Chờ phân công', by: 'Nguyễn Văn A', on: '2026-11-01' }), ...changes });
  const run = (acceptance: Acceptance) => check(table, { rules: named('lead-missing'), acceptances: [acceptance] });

  test('an accepted finding stands apart', () => {
    const acceptance = accepted();
    expect(run(acceptance)).toMatchObject({ findings: [], accepted: [{ finding: { id: finding!.id }, acceptance }], staleAcceptances: [] });
  });

  test('it counts up to and including its last day', () => {
    expect(run(accepted({ expires: '2026-11-20' })).findings).toEqual([]);
    expect(run(accepted({ expires: '2026-11-19' }))).toMatchObject({ findings: [{ id: finding!.id }], staleAcceptances: [{ why: 'expired' }] });
  });

  test('one that matches nothing is said to be gone', () => {
    expect(run(accepted({ findingId: 'khác' }))).toMatchObject({ findings: [{ id: finding!.id }], accepted: [], staleAcceptances: [{ why: 'gone' }] });
  });
});

describe('groups', () => {
  test('equal findings of one column fold into one item with its count, gravest groups first', () => {
    const rows = [1, 2, 3].map((number) => ({ number, content: `Việc ${number}`, lead: number === 3 ? null : 'Sở Y tế', timeline: 'Thường xuyên' }));
    const groups = groupFindings(check({ rows }, { rules: named('lead-missing', 'ongoing-without-cycle') }).findings);
    expect(groups.map(({ rule: name, count, rows: touched }) => [name, count, touched])).toEqual([['lead-missing', 1, 1], ['ongoing-without-cycle', 3, 3]]);
    expect(groups[1]!.items.map(({ text, count, reach }) => [text, count, reach])).toEqual([['Thường xuyên', 3, 0]]);
  });

  test('findings on empty cells stay apart', () => {
    const groups = groupFindings(check({ rows: [noLead, { ...noLead, number: '3' }] }, { rules: named('lead-missing') }).findings);
    expect(groups[0]!.items).toHaveLength(2);
  });

  test('the reach is the number of fixes that need no confirmation', () => {
    const rows = [1, 2].map((number) => ({ number, content: `Việc ${number}`, lead: 'Công an tỉnh', coordinators: 'Sở Y tế, Công an tỉnh' }));
    expect(groupFindings(check({ rows }, { rules: named('lead-also-coordinator') }).findings)[0]!.items).toMatchObject([{ count: 2, reach: 2 }]);
  });
});

describe('fixes in passes', () => {
  test('a fix that touches a cell already changed waits for the next pass, whole', () => {
    const rows: readonly TestRow[] = [{ number: '1', content: 'Số hóa  tài liệu cấp', lead: 'Sở Nội vụ' }, { continues: 'tỉnh' }];
    const { findings } = check({ rows }, { rules: named('row-split', 'text-residue') });
    const pass = planFixPasses(safeFixes(findings));
    expect(pass.fixes).toHaveLength(1);
    expect(pass.postponed).toHaveLength(1);
  });

  test('passes repeated until stable leave nothing that "sửa tất cả" could still do', () => {
    const messy: TestPlan = {
      rows: [
        { number: '1', content: 'Tổ chức  <b>10 lớp</b> tập huấn cho', lead: 'Sở Nội vụ', coordinators: 'Sở Y tế, Sở Nội vụ ' },
        { continues: 'công chức' },
        { continues: 'cấp xã theo Kế hoạch số 12 /KH-UBND' },
        { number: '1', content: 'Ðánh giá văn hoá, số hóa, hóa đơn', lead: 'Sở Y tế', coordinators: null },
      ],
    };
    let now = messy;
    for (let pass = 0; pass < 8; pass += 1) now = edited(now, planFixPasses(safeFixes(check(now).findings)).edits);
    expect(safeFixes(check(now).findings)).toEqual([]);
    expect(now.rows[0]).toMatchObject({ content: { value: 'Tổ chức 10 lớp tập huấn cho công chức cấp xã theo Kế hoạch số 12/KH-UBND' }, coordinators: { value: 'Sở Y tế' } });
    expect(now.rows[3]).toMatchObject({ number: { value: '2', numberFormat: '@' }, content: { value: 'Đánh giá văn hóa, số hóa, hóa đơn' } });
  });
});
