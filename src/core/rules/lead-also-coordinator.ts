import { removeMention } from './parts/edits';
import { agencyKey } from './parts/mentions';
import { nameOf } from './parts/naming';
import { fixOf } from './fix';
import { rule } from './rule';

export default rule({
  name: 'lead-also-coordinator',
  title: 'Một cơ quan vừa chủ trì vừa phối hợp',
  clarity: 'responsibility',
  severity: 'warning',
  needs: ['lead', 'coordinators'],
  basis: 'Yêu cầu “rõ trách nhiệm”: cơ quan chủ trì không phối hợp với chính mình.',
  why: 'Thường là chép nhầm; một tên ở hai cột làm sai số liệu theo cơ quan.',
  example: { bad: 'Chủ trì: Công an tỉnh; phối hợp: Sở Tài chính, Công an tỉnh', good: 'Chủ trì: Công an tỉnh; phối hợp: Sở Tài chính' },
  messages: { both: '“{name}” vừa chủ trì vừa phối hợp ở nhiệm vụ {number}. Đề nghị bỏ khỏi cột phối hợp.' },
  check(plan, report, { register }) {
    for (const task of plan.tasks) {
      if (task.leads.inherited && task.coordinators.inherited) continue;
      const leads = new Set(task.leads.value.filter((lead) => !lead.collective).map((lead) => agencyKey(lead, register)));
      const [both] = task.coordinators.value.filter((coordinator) => !coordinator.collective && leads.has(agencyKey(coordinator, register)));
      if (!both) continue;
      const edit = removeMention(task.coordinators, both);
      const fix = edit && fixOf('drop-coordinator', {}, [edit], task.coordinators.value.length > 1);
      report('both', task.coordinators, { name: both.text, number: nameOf(task) }, { related: [task.leads], ...(fix ? { fix } : {}) });
    }
  },
});
