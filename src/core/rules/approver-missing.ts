import { lacksAuthority } from '../plan/authority';
import { rule } from './rule';

export default rule({
  name: 'approver-missing',
  title: 'Chưa rõ cấp trình, cấp ban hành',
  clarity: 'authority',
  severity: 'info',
  needs: ['deliverable'],
  levels: { issue: 'warning', track: 'off' },
  basis: 'Yêu cầu “rõ thẩm quyền”; Luật Ban hành văn bản quy phạm pháp luật; Nghị định 30/2020/NĐ-CP.',
  why: 'Sản phẩm là văn bản mà không rõ ai ban hành thì không biết trình cấp nào, chờ ai ký.',
  example: { bad: 'Sản phẩm: Quyết định; Cấp trình: (để trống)', good: 'Sản phẩm: Quyết định; Cấp trình: UBND tỉnh' },
  messages: { missing: 'Sản phẩm “{product}” cần ghi cấp trình hoặc cấp ban hành (UBND tỉnh, HĐND tỉnh, Ban Thường vụ Tỉnh ủy).' },
  check(plan, report) {
    for (const task of plan.tasks) {
      const { approver, deliverable } = task;
      if (deliverable.inherited || approver.inherited || !lacksAuthority(task)) continue;
      if (approver.present) report('missing', approver, { product: deliverable.text }, { related: [deliverable] });
      else report('missing', deliverable, { product: deliverable.text });
    }
  },
});
