import { saysNothing } from '../text/says-nothing';
import { isBlank } from './parts/blank';
import { rule } from './rule';

export default rule({
  name: 'task-empty',
  title: 'Thiếu nội dung nhiệm vụ',
  clarity: 'work',
  severity: 'error',
  needs: ['content'],
  basis: 'Yêu cầu “rõ việc”.',
  why: 'Dòng có số thứ tự hoặc cơ quan chủ trì mà không có nội dung thì không biết phải làm gì.',
  example: { bad: '(để trống)', good: 'Xây dựng cơ sở dữ liệu dùng chung của tỉnh' },
  messages: { empty: 'Dòng {row} có số thứ tự hoặc cơ quan chủ trì nhưng chưa có nội dung nhiệm vụ.' },
  check(plan, report) {
    for (const task of plan.tasks) {
      if (isBlank(task.content) && !(saysNothing(task.number.text) && saysNothing(task.leads.text))) report('empty', task.content, { row: task.row });
    }
  },
});
