import type { Task } from '../plan/plan';
import { isBlank } from './parts/blank';
import { nameOf } from './parts/naming';
import { sharesCell } from './parts/shared-cell';
import { rule } from './rule';

export default rule({
  name: 'lead-missing',
  title: 'Thiếu cơ quan chủ trì',
  clarity: 'person',
  severity: 'error',
  needs: ['lead'],
  basis: 'Yêu cầu “rõ người”; mẫu phụ lục có cột Cơ quan chủ trì.',
  why: 'Nhiệm vụ không ghi cơ quan chủ trì thì không có ai chịu trách nhiệm chính và không thể đôn đốc.',
  example: { bad: '(để trống)', good: 'Sở Khoa học và Công nghệ' },
  messages: { missing: 'Nhiệm vụ {number} chưa ghi cơ quan chủ trì. Đề nghị ghi rõ một cơ quan chịu trách nhiệm chính.' },
  check(plan, report) {
    for (const task of plan.tasks) {
      if (task.leads.value.length === 0 && (isBlank(task.leads) || saysOnlyWhoHelps(task))) report('missing', task.leads, { number: nameOf(task) });
    }
  },
});

/** One cell for both, with "Phối hợp: …" and no "Chủ trì". */
function saysOnlyWhoHelps({ leads, coordinators }: Task): boolean {
  return sharesCell(leads, coordinators) && coordinators.value.length > 0;
}
