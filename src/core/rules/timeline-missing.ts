import { isBlank } from './parts/blank';
import { nameOf } from './parts/naming';
import { missingEnd } from './parts/open-end';
import { rule } from './rule';

export default rule({
  name: 'timeline-missing',
  title: 'Thiếu thời gian thực hiện',
  clarity: 'time',
  severity: 'error',
  needs: ['timeline'],
  basis: 'Yêu cầu “rõ thời gian”; mẫu phụ lục có cột Thời gian thực hiện.',
  why: 'Nhiệm vụ không ghi thời gian thì không tính được đúng hạn hay quá hạn.',
  example: { bad: '(để trống)', good: 'Quý IV/2026' },
  messages: { missing: 'Nhiệm vụ {number} chưa có thời gian thực hiện. Đề nghị ghi hạn hoàn thành hoặc chu kỳ.' },
  check(plan, report) {
    for (const matrix of plan.matrices) {
      for (const task of matrix.tasks) {
        if (task.withoutTerm) continue;
        const { value } = task.timeline;
        const blank = value.kind === 'unknown' && value.cause === 'empty' && isBlank(task.timeline) ? task.timeline : missingEnd(task, matrix);
        if (blank) report('missing', blank, { number: nameOf(task) });
      }
    }
  },
});
