import { fold } from '../text/fold';
import { isBlank } from './parts/blank';
import { nameOf } from './parts/naming';
import { rule } from './rule';

export default rule({
  name: 'coordinator-missing',
  title: 'Chưa ghi cơ quan phối hợp',
  clarity: 'responsibility',
  severity: 'info',
  needs: ['coordinators'],
  levels: { track: 'off' },
  basis: 'Yêu cầu "rõ trách nhiệm"; mẫu phụ lục có cột Cơ quan phối hợp.',
  why: 'Ghi "các cơ quan có liên quan" thì cơ quan phối hợp không biết mình được giao, cơ quan chủ trì không có ai để đôn đốc.',
  example: { bad: 'Các cơ quan, đơn vị có liên quan', good: 'Sở Tài chính, Sở Tư pháp' },
  messages: { missing: 'Nhiệm vụ {number} chưa nêu cụ thể cơ quan phối hợp.' },
  check(plan, report) {
    for (const task of plan.tasks) {
      const { coordinators } = task;
      const empty = coordinators.value.length === 0 && isBlank(coordinators);
      const general = !coordinators.inherited && coordinators.value.length > 0 && coordinators.value.every(({ text }) => isGeneral(text));
      if (empty || general) report('missing', coordinators, { number: nameOf(task) });
    }
  },
});

/** "Các cơ quan, đơn vị có liên quan": nobody in particular. "Các sở, ban, ngành" names who. */
function isGeneral(text: string): boolean {
  return GENERAL.test(fold(text));
}

const GENERAL = /^(?:(?:va )?(?:cac|nhung)? ?(?:co quan|don vi|to chuc|ca nhan|dia phuong|ben)(?:, | va )?){1,5} ?(?:co )?lien quan(?: khac)?$/u;
