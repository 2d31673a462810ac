import { nameOf } from './parts/naming';
import { rule } from './rule';

export default rule({
  name: 'lead-collective',
  title: 'Chủ trì là tập thể chung',
  clarity: 'person',
  severity: 'warning',
  needs: ['lead'],
  basis: 'Yêu cầu “rõ người”: một việc giao một cơ quan chủ trì.',
  why: 'Giao chung cho mọi đơn vị thì không xác định được đầu mối theo dõi, tổng hợp và chịu trách nhiệm.',
  example: { bad: 'Các sở, ban, ngành', good: 'Sở Khoa học và Công nghệ' },
  messages: {
    collective:
      'Nhiệm vụ {number} giao “{lead}” cùng chủ trì nên không xác định được đầu mối chịu trách nhiệm. Nếu là nhiệm vụ của mọi đơn vị, đề nghị ghi thêm cơ quan đầu mối theo dõi.',
  },
  check(plan, report) {
    for (const task of plan.tasks) {
      const leads = task.leads.value;
      if (task.leads.inherited || leads.length === 0 || !leads.every((lead) => lead.collective)) continue;
      report('collective', task.leads, { number: nameOf(task), lead: leads.map((lead) => lead.text).join('; ') });
    }
  },
});
