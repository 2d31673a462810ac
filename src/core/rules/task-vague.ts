import { isVague } from '../plan/vague';
import type { Timeline } from '../timeline/timeline';
import { nameOf } from './parts/naming';
import { rule } from './rule';

export default rule({
  name: 'task-vague',
  title: 'Nội dung khó kiểm đếm',
  clarity: 'work',
  severity: 'info',
  needs: ['content'],
  levels: { track: 'off' },
  basis: 'Yêu cầu “rõ việc”, “rõ sản phẩm”: mỗi nhiệm vụ phải đánh giá được là đã xong hay chưa.',
  why: 'Việc mở đầu bằng “Tăng cường”, “Đẩy mạnh” mà không có sản phẩm, số lượng, thời hạn thì không ai nói được khi nào hoàn thành.',
  example: { bad: 'Tăng cường công tác tuyên truyền (Thường xuyên)', good: 'Tổ chức 12 buổi tuyên truyền tại 12 xã trong năm 2026' },
  messages: { vague: 'Nhiệm vụ {number} diễn đạt chung, khó đánh giá hoàn thành. Nên bổ sung sản phẩm hoặc chỉ tiêu cụ thể.' },
  check(plan, report) {
    for (const task of plan.tasks) {
      if (!task.content.inherited && isVague(task) && !hasTerm(task.timeline.value)) report('vague', task.content, { number: nameOf(task) });
    }
  },
});

/** A deadline or a cycle, by which something must be there to show. */
function hasTerm(timeline: Timeline): boolean {
  return timeline.kind === 'recurring' || (timeline.kind !== 'ongoing' && timeline.kind !== 'unknown' && timeline.end !== undefined);
}
