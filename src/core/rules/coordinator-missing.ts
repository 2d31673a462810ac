import type { Matrix, Task } from '../plan/plan';
import { fold } from '../text/fold';
import { isBlank } from './parts/blank';
import { nameOf } from './parts/naming';
import { sharesCell } from './parts/shared-cell';
import { rule } from './rule';

export default rule({
  name: 'coordinator-missing',
  title: 'Chưa ghi cơ quan phối hợp',
  clarity: 'responsibility',
  severity: 'info',
  needs: ['coordinators'],
  levels: { track: 'off' },
  basis: 'Yêu cầu “rõ trách nhiệm”; mẫu phụ lục có cột Cơ quan phối hợp.',
  why: 'Ghi “các cơ quan có liên quan” thì cơ quan phối hợp không biết mình được giao, cơ quan chủ trì không có ai để đôn đốc.',
  example: { bad: 'Các cơ quan, đơn vị có liên quan', good: 'Sở Tài chính, Sở Tư pháp' },
  messages: { missing: 'Nhiệm vụ {number} chưa nêu cụ thể cơ quan phối hợp.' },
  check(plan, report) {
    for (const matrix of plan.matrices) {
      const expected = usuallyNamed(matrix);
      for (const task of matrix.tasks) {
        const { coordinators } = task;
        const empty = coordinators.value.length === 0 && (isBlank(coordinators) || (expected && saysOnlyWhoLeads(task)));
        const general = !coordinators.inherited && coordinators.value.length > 0 && coordinators.value.every(({ text }) => isGeneral(text));
        if (empty || general) report('missing', coordinators, { number: nameOf(task) });
      }
    }
  },
});

/** One cell for both, with "Chủ trì: …" and no "Phối hợp". */
function saysOnlyWhoLeads({ leads, coordinators }: Task): boolean {
  return sharesCell(leads, coordinators) && leads.value.length > 0;
}

/** Where lead and coordinators share a cell, coordinators are only missed if two thirds of the cells name them. */
function usuallyNamed({ tasks }: Matrix): boolean {
  const shared = tasks.filter(({ leads, coordinators }) => sharesCell(leads, coordinators));
  return shared.filter(({ coordinators }) => coordinators.value.length > 0).length * 3 >= shared.length * 2;
}

/** "Các cơ quan, đơn vị có liên quan", "các sở, ngành liên quan": nobody in particular. "Các sở, ban, ngành" names who. */
function isGeneral(text: string): boolean {
  return GENERAL.test(fold(text));
}

const GENERAL = /^(?:(?:va )?(?:cac|nhung)? ?(?:co quan|don vi|to chuc|ca nhan|dia phuong|ben|so|ban|nganh|doan the|phong|hoi|cap)(?:, | va | )?){1,6} ?(?:co )?(?:lien quan|lq)(?: khac)?$/u;
