import { fold } from '../text/fold';
import { isBlank } from './parts/blank';
import { adoptedDocument } from './parts/documents';
import { rule } from './rule';

export default rule({
  name: 'approver-missing',
  title: 'Chưa rõ cấp trình, cấp ban hành',
  clarity: 'authority',
  severity: 'info',
  needs: ['deliverable', 'approver'],
  levels: { issue: 'warning', track: 'off' },
  basis: 'Yêu cầu “rõ thẩm quyền”; Luật Ban hành văn bản quy phạm pháp luật; Nghị định 30/2020/NĐ-CP.',
  why: 'Sản phẩm là văn bản mà không rõ ai ban hành thì không biết trình cấp nào, chờ ai ký.',
  example: { bad: 'Sản phẩm: Quyết định; Cấp trình: (để trống)', good: 'Sản phẩm: Quyết định; Cấp trình: UBND tỉnh' },
  messages: { missing: 'Sản phẩm “{product}” cần ghi cấp trình hoặc cấp ban hành (UBND tỉnh, HĐND tỉnh, Ban Thường vụ Tỉnh ủy).' },
  check(plan, report) {
    for (const task of plan.tasks) {
      const { approver, deliverable, content } = task;
      if (!isBlank(approver) || adoptedDocument(deliverable.text) === null) continue;
      if (namesAuthority(deliverable.text) || REFERRED.test(fold(content.text))) continue;
      report('missing', approver, { product: deliverable.text }, { related: [deliverable] });
    }
  },
});

function namesAuthority(text: string): boolean {
  return /(?:^|[^\p{L}])(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh uy|thanh uy|dang uy|ban thuong vu|chu tich|thu tuong|bo truong|giam doc|chinh phu)(?![\p{L}])/u.test(fold(text));
}

/** "tham mưu UBND tỉnh ban hành", "trình HĐND tỉnh": the content says it. */
const REFERRED = /(?:tham muu|trinh|de xuat) (?:cho )?(?:ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh uy|ban thuong vu|chu tich)/u;
