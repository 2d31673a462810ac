import { checkPlan } from '../../../src/core/check/check';
import type { CheckResult, Finding } from '../../../src/core/check/finding';
import { RULES } from '../../../src/core/rules';
import type { Fix } from '../../../src/core/rules/fix';
import { columnName } from '../../../src/core/sheet/cell-ref';
import type { Severity } from '../../../src/core/sheet/mark';
import type { TestPlan } from '../plan-of';
import { edited, planOf, registerOf } from '../plan-of';

/** A table on which the rule must keep silent. */
export interface ValidCase extends TestPlan {
  readonly name: string;
}

/** A table with defects: each finding as `message@cell` ("missing@C6"), and the cells after the first finding's fix, where it has one (null: it has none). */
export interface InvalidCase extends TestPlan {
  readonly name: string;
  readonly finds: readonly string[];
  readonly severity?: Severity;
  readonly fixed?: Readonly<Record<string, string | number | null>> | null;
  /** Titles of the fixes to pick from. */
  readonly offers?: readonly string[];
}

export interface RuleCases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
  /** Plans that lack what the rule needs, and what it says is missing. */
  readonly skipped?: readonly (ValidCase & { readonly missing: readonly string[] })[];
}

/** Runs a rule over its table of cases; see DESIGN, "A rule", for what it refuses. */
export function testRule(name: string, cases: RuleCases): void {
  const rule = RULES.find((each) => each.name === name)!;
  const run = (plan: TestPlan): CheckResult => checkPlan(frozen(planOf(plan)), { rules: [rule], register: registerOf(plan) });

  describe(name, () => {
    test('no case is written twice', () => {
      const tables = [...cases.valid, ...cases.invalid].map(({ name: _name, ...table }) => JSON.stringify({ ...table, finds: undefined, fixed: undefined }));
      expect(tables.filter((table, index) => tables.indexOf(table) !== index)).toEqual([]);
    });

    test('every message has an example', () => {
      const shown = new Set(cases.invalid.flatMap(({ finds }) => finds.map((found) => found.split('@')[0])));
      expect(Object.keys(rule.messages).filter((message) => !shown.has(message))).toEqual([]);
    });

    test.each(cases.valid)('silent: $name', (table) => {
      expect(run(table)).toMatchObject({ findings: [], outcomes: [{ outcome: 'clean' }] });
    });

    test.each(cases.invalid)('found: $name', (table) => {
      const { findings, outcomes } = run(table);
      expect(outcomes.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
      expect(findings.map((finding) => `${finding.messageId}@${columnName(finding.cell.column)}${finding.cell.row}`)).toEqual(table.finds);
      expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => table.severity ?? rule.severity));
      for (const finding of findings) expect(finding.message).not.toMatch(/[{}]/u);
      if (table.offers) expect(findings[0]!.choices.map(({ title }) => title)).toEqual(table.offers);
      for (const finding of findings) for (const fix of [finding.fix, ...finding.choices]) if (fix) expectMends(table, finding, fix);
      if (table.fixed === null) expect(findings[0]!.fix).toBeNull();
      else if (table.fixed) expect(cellsAfter(table, findings[0]!.fix!)).toEqual(table.fixed);
    });

    for (const table of cases.skipped ?? []) {
      test(`skipped: ${table.name}`, () => expect(run(table).outcomes).toEqual([{ rule: name, outcome: 'skipped', missing: table.missing }]));
    }
  });

  /** A fix takes its finding away, and a second time it finds nothing left to change. */
  function expectMends(table: TestPlan, finding: Finding, fix: Fix): void {
    const after = edited(table, fix.edits);
    expect(run(after).findings.map(({ id }) => id)).not.toContain(finding.id);
    expect(() => edited(after, fix.edits)).toThrow();
  }
}

function cellsAfter(table: TestPlan, fix: Fix): Record<string, unknown> {
  edited(table, fix.edits);
  return Object.fromEntries(fix.edits.map(({ cell, value }) => [`${columnName(cell.column)}${cell.row}`, value]));
}

/** A rule that changes the plan throws on this one. */
function frozen<T>(value: T): T {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
