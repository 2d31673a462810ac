import type { AgencyMention } from '../agencies/agency';
import { spelledRight } from '../agencies/misspelling';
import type { Register } from '../agencies/register';
import type { Field } from '../plan/field';
import type { Task } from '../plan/plan';
import { placeTones } from '../text/tone';
import { replaceMention } from './parts/edits';
import { groupBy } from './parts/group-by';
import { agencyKey, canBeTold } from './parts/mentions';
import { quoted } from './parts/naming';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'agency-name-variant',
  title: 'Tên cơ quan viết chưa thống nhất',
  clarity: 'person',
  severity: 'info',
  needs: ['lead|coordinators'],
  levels: { issue: 'warning' },
  basis: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, III: viết tên cơ quan thống nhất trong một văn bản.',
  why: 'Một cơ quan viết nhiều kiểu thì lọc, đếm theo cơ quan bị tách thành nhiều dòng.',
  example: { bad: 'Sở KH&CN; Sở Khoa học và Công nghệ', good: 'Sở Khoa học và Công nghệ ở mọi dòng' },
  messages: { variant: 'Cùng một cơ quan được viết {count} cách: {list}. Đề nghị thống nhất là “{name}”.' },
  check(plan, report, { register }) {
    for (const matrix of plan.matrices) {
      for (const [key, uses] of groupBy(usesIn(matrix.tasks, register), (use) => agencyKey(use.mention, register))) {
        const spellings = [...groupBy(uses, (use) => spelling(use.mention.text))].sort(([, a], [, b]) => b.length - a.length);
        if (spellings.length < 2) continue;
        const standard = standardOf(spellings, register.byId(key)?.name);
        const odd = uses.filter((use) => spelling(use.mention.text) !== spelling(standard));
        const fix = fixFor(odd, standard);
        const list = quoted(spellings.map(([, [first]]) => first!.mention.text));
        report('variant', odd[0]!.field, { count: spellings.length, list, name: standard }, { related: odd.slice(1).map((use) => use.field), ...(fix ? { fix } : {}) });
      }
    }
  },
});

interface Use {
  readonly field: Field<unknown>;
  readonly mention: AgencyMention;
}

/** Single offices and those of communes: a collective may rightly be wider or narrower from task to task. A slip of the accents is agency-unknown's. */
function usesIn(tasks: readonly Task[], register: Register): readonly Use[] {
  return tasks.flatMap((task) =>
    [task.leads, task.coordinators].flatMap((field) =>
      field.inherited ? [] : field.value.filter((mention) => canBeTold(mention, register) && spelledRight(mention, register) === null).map((mention) => ({ field, mention })),
    ),
  );
}

/** As written, but for tone placement (a rule of its own) and the first letter, which depends on where the name stands. */
function spelling(text: string): string {
  const placed = placeTones(text, 'old');
  return placed.slice(0, 1).toLowerCase() + placed.slice(1);
}

/** The commonest spelling; the register's name when two are as common, and else the longer one. */
function standardOf(spellings: readonly (readonly [string, readonly Use[]])[], registered: string | undefined): string {
  const most = spellings[0]![1].length;
  const common = spellings.filter(([, uses]) => uses.length === most);
  const chosen = common.find(([written]) => registered !== undefined && written === spelling(registered)) ?? [...common].sort(([a], [b]) => b.length - a.length)[0]!;
  return chosen[1][0]!.mention.text;
}

/** A cell that holds two odd spellings is left for the next pass. */
function fixFor(odd: readonly Use[], standard: string): Fix | null {
  const byCell = groupBy(odd, (use) => use.field);
  const edits = [...byCell.values()].flatMap(([use]) => replaceMention(use!.field, use!.mention, standard) ?? []);
  return edits.length === 0 || edits.length < byCell.size ? null : fixOf('unify', { text: standard }, edits, true);
}
