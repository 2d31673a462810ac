import type { AgencyMention } from '../agencies/agency';
import type { Register } from '../agencies/register';
import type { AgencyState } from '../agencies/succession';
import { agencyAt } from '../agencies/succession';
import type { Field } from '../plan/field';
import { earliestIssueDate } from '../plan/issue-date';
import type { Plan, Task } from '../plan/plan';
import type { Severity } from '../sheet/mark';
import { addDays, formatDate } from '../timeline/iso-date';
import { finalDue } from '../timeline/due';
import { removeMention, replaceMention } from './parts/edits';
import { isDistrictOffice, movedWithProvince, RENAMED } from './parts/former-place';
import { nameOf } from './parts/naming';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

type Abolished = Extract<AgencyState, { state: 'abolished' }>;

export default rule({
  name: 'agency-abolished',
  title: 'Cơ quan đã sắp xếp lại hoặc kết thúc hoạt động',
  clarity: 'person',
  severity: 'error',
  needs: ['lead|coordinators'],
  basis: 'Nghị định 45/2025/NĐ-CP, 150/2025/NĐ-CP; Nghị quyết 202/2025/QH15; kết thúc hoạt động cấp huyện từ 01/7/2025.',
  why: 'Giao việc cho cơ quan không còn hoạt động thì không có ai thực hiện; cơ quan kế thừa cũng không biết là việc của mình.',
  example: { bad: 'Sở Kế hoạch và Đầu tư (kế hoạch ban hành năm 2026)', good: 'Sở Tài chính' },
  messages: {
    abolished: 'Nhiệm vụ {number}: “{name}” đã kết thúc hoạt động từ {since}{basis}. Đề nghị kiểm tra và cập nhật.',
    succeeded:
      'Nhiệm vụ {number}: “{name}” đã kết thúc hoạt động từ {since}{basis}. Chức năng hiện do {successors} thực hiện. Đề nghị kiểm tra và cập nhật; trường hợp có nhiều cơ quan kế thừa, chọn theo lĩnh vực.',
  },
  check(plan, report, { register }) {
    for (const task of plan.tasks) {
      for (const field of [task.leads, task.coordinators]) {
        if (field.inherited) continue;
        for (const mention of field.value) {
          const state = stateOf(mention, plan, register);
          if (state?.state !== 'abolished') continue;
          const severity = severityOf(state, task, plan);
          // An old plan names its province as it was then; nobody has to do anything about it.
          if (severity === 'info' && state.successors[0]?.id === RENAMED) continue;
          const slots = { number: nameOf(task), name: mention.text, since: formatDate(state.since), basis: basisOf(state) };
          const offers = fixesFor(state, field, mention, task, severity, register);
          const extras = { severity, ...(offers.length === 1 ? { fix: offers[0]! } : { choices: offers }) };
          if (state.successors.length === 0) report('abolished', field, slots, extras);
          else report('succeeded', field, { ...slots, successors: state.successors.map((successor) => named(successor, register)).join('; ') }, extras);
        }
      }
    }
  },
});

/** As the register has it; else by the place it belongs to: a district, or a province that was merged into another. */
function stateOf(mention: AgencyMention, { asOf }: Plan, register: Register): AgencyState | null {
  if (mention.collective && mention.id === null) return null;
  const state = mention.id !== null ? agencyAt(mention.id, asOf, register) : isDistrictOffice(mention) ? agencyAt('phong-huyen', asOf, register) : null;
  return state?.state === 'abolished' ? state : (movedWithProvince(mention, asOf)?.state ?? state);
}

/** Error when the plan was issued after the end, warning when the task falls due after it; an old plan was right when it was written. */
function severityOf({ since }: Abolished, task: Task, plan: Plan): Severity {
  const issuedOn = earliestIssueDate(plan);
  if (issuedOn !== null && issuedOn >= since) return 'error';
  const due = finalDue(task.timeline.value);
  return due !== null && due > addDays(since, -1) ? 'warning' : 'info';
}

/** Only the act that ended it; the register also names those that changed it since. */
function basisOf({ basis }: Abolished): string {
  const [act = ''] = basis.split(/[,;(]/u);
  return act.trim() === '' ? '' : ` (${act.trim()})`;
}

function named(successor: Abolished['successors'][number], register: Register): string {
  const name = nameIn(successor, register);
  return successor.field === '' ? name : `${name} (${successor.field})`;
}

/** Some names hold the province's own. */
function nameIn({ name }: Abolished['successors'][number], { province }: Register): string {
  return name.replace('{tỉnh}', province ?? 'tỉnh');
}

/** One fix for each successor; only a sole one, in a plan that must change, may be put in without asking. */
function fixesFor(state: Abolished, field: Field<readonly AgencyMention[]>, mention: AgencyMention, task: Task, severity: Severity, register: Register): readonly Fix[] {
  return state.successors.flatMap((successor) => {
    const there = field.value.some((other) => other.id === successor.id);
    const edit = there ? removeMention(field, mention) : replaceMention(field, mention, nameIn(successor, register));
    const leadsAlready = field === task.coordinators && task.leads.value.some((lead) => lead.id === successor.id);
    const safe = state.successors.length === 1 && severity === 'error' && !leadsAlready;
    return edit ? [there ? fixOf('drop-old-name', { name: nameIn(successor, register) }, [edit], safe) : fixOf('replace', { name: named(successor, register) }, [edit], safe)] : [];
  });
}
