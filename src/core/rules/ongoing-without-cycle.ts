import { saysWhenToReport } from '../plan/report-cycle';
import { nameOf } from './parts/naming';
import { missingEnd } from './parts/open-end';
import { rule } from './rule';

export default rule({
  name: 'ongoing-without-cycle',
  title: '“Thường xuyên” nhưng không có chu kỳ báo cáo',
  clarity: 'time',
  severity: 'warning',
  needs: ['timeline'],
  levels: { track: 'off' },
  basis: 'Yêu cầu “rõ thời gian”; các kế hoạch cấp tỉnh đều đặt mốc báo cáo hằng quý hoặc hằng năm.',
  why: 'Việc “Thường xuyên” không có mốc báo cáo thì không bao giờ kiểm đếm được.',
  example: { bad: 'Thường xuyên', good: 'Thường xuyên (báo cáo trước ngày 01/11 hằng năm)' },
  messages: {
    'no-cycle': 'Nhiệm vụ {number} ghi “{text}”. Đề nghị bổ sung mốc báo cáo (ví dụ: báo cáo trước 01/11 hằng năm) hoặc sản phẩm có hạn.',
  },
  check(plan, report) {
    for (const task of plan.tasks) {
      const { timeline } = task;
      if (timeline.value.kind !== 'ongoing' || timeline.inherited || saysWhenToReport(task, plan) || missingEnd(task, plan.matrices[task.matrix]!)) continue;
      report('no-cycle', timeline, { number: nameOf(task), text: timeline.text });
    }
  },
});
