import type { AgencyMention } from '../agencies/agency';
import type { Register } from '../agencies/register';
import type { Task } from '../plan/plan';
import { saysNothing } from '../text/says-nothing';
import { setText } from './parts/edits';
import { agencyKey, distinct } from './parts/mentions';
import { nameOf, quoted } from './parts/naming';
import { fixOf, type Fix } from './fix';
import { rule } from './rule';

export default rule({
  name: 'lead-multiple',
  title: 'Nhiều cơ quan cùng chủ trì',
  clarity: 'person',
  severity: 'warning',
  needs: ['lead'],
  basis: 'Yêu cầu “rõ người”: một việc giao một cơ quan chủ trì.',
  why: 'Nhiều cơ quan cùng chủ trì thì không rõ cơ quan nào chịu trách nhiệm chính khi nhiệm vụ chậm.',
  example: { bad: 'Sở Tư pháp, Sở Nội vụ', good: 'Chủ trì: Sở Tư pháp; phối hợp: Sở Nội vụ' },
  messages: {
    multiple: 'Nhiệm vụ {number} có {count} cơ quan cùng chủ trì ({list}). Nên giữ một cơ quan chủ trì, chuyển các cơ quan còn lại sang cột phối hợp.',
  },
  check(plan, report, { register }) {
    for (const task of plan.tasks) {
      if (task.leads.inherited) continue;
      const leads = distinct(task.leads.value, register);
      if (leads.length < 2 || leads.every((lead) => lead.collective)) continue;
      report('multiple', task.leads, { number: nameOf(task), count: leads.length, list: quoted(leads.map((lead) => lead.text)) }, { choices: choicesFor(task, leads, register) });
    }
  },
});

/** One choice for each agency that could stay the lead. */
function choicesFor(task: Task, leads: readonly AgencyMention[], register: Register): readonly Fix[] {
  if (task.leads.role !== 'lead' || task.coordinators.role !== 'coordinators') return [];
  return leads.flatMap((lead) => {
    const known = new Set(task.coordinators.value.map((coordinator) => agencyKey(coordinator, register)));
    const moved = leads.filter((other) => other !== lead && !known.has(agencyKey(other, register))).map((other) => other.text);
    const others = saysNothing(task.coordinators.text) ? moved : [task.coordinators.text, ...moved];
    const edits = [setText(task.leads, lead.text), setText(task.coordinators, others.join(', '))];
    return edits.every((edit) => edit !== null) ? [fixOf('one-lead', { lead: lead.text }, edits, false)] : [];
  });
}
