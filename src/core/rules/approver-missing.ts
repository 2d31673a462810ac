import { fold } from '../text/fold';
import { isBlank } from './parts/blank';
import { adoptedDocument } from './parts/documents';
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
      const { approver, deliverable, content } = task;
      if (deliverable.inherited || (approver.present && !isBlank(approver)) || adoptedDocument(deliverable.text) === null) continue;
      if (namesAuthority(fold(deliverable.text)) || REFERRED.test(fold(content.text))) continue;
      if (approver.present) report('missing', approver, { product: deliverable.text }, { related: [deliverable] });
      else report('missing', deliverable, { product: deliverable.text });
    }
  },
});

function namesAuthority(product: string): boolean {
  return new RegExp(`(?:^|[^\\p{L}])(?:${AUTHORITIES}|thu tuong|bo truong|giam doc|chinh phu|quoc hoi)(?![\\p{L}])|(?:^| )(?:cua|do|trinh) (?:so|bo|ban|cuc|co quan|don vi|thu truong|lanh dao) `, 'u').test(product);
}

const AUTHORITIES = 'ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh uy|thanh uy|dang uy|ban thuong vu|ban chap hanh|chu tich';

/** "tham mưu UBND tỉnh ban hành", "trình HĐND tỉnh", "UBND tỉnh phê duyệt": the content says it. */
const REFERRED = new RegExp(
  `(?:tham muu|trinh|de xuat|tham muu cho|bao cao|kien nghi) (?:cho |de )?(?:${AUTHORITIES}|thu tuong|chinh phu|bo [a-z]|cap co tham quyen)|(?:${AUTHORITIES})(?: tinh| thanh pho| xa| phuong)?(?: xem xet,?)? (?:ban hanh|phe duyet|quyet dinh|thong qua)`,
  'u',
);
