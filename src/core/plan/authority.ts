import { fold } from '../text/fold';
import { saysNothing } from '../text/says-nothing';
import { adoptedDocument, documentNamedIn } from './documents';
import type { Task } from './plan';

/** Whether a task brings forth a document that somebody must adopt, and neither its column, the product nor the content says who that is. */
export function lacksAuthority({ approver, deliverable, content }: Task): boolean {
  if (!saysNothing(approver.text)) return false;
  const product = deliverable.present ? deliverable.text : (documentNamedIn(content.text) ?? '');
  return adoptedDocument(product) !== null && !NAMED.test(fold(product)) && !REFERRED.test(fold(content.text));
}

const AUTHORITIES = 'ubnd|hdnd|uy ban nhan dan|hoi dong nhan dan|tinh uy|thanh uy|dang uy|ban thuong vu|ban chap hanh|chu tich';

/** "Quyết định của UBND tỉnh", "Quy chế của Sở Y tế": the product says it. */
const NAMED = new RegExp(`(?:^|[^\\p{L}])(?:${AUTHORITIES}|thu tuong|bo truong|giam doc|chinh phu|quoc hoi)(?![\\p{L}])|(?:^| )(?:cua|do|trinh) (?:so|bo|ban|cuc|co quan|don vi|thu truong|lanh dao)(?![\\p{L}])`, 'u');

/** "tham mưu UBND tỉnh ban hành", "trình HĐND tỉnh", "UBND tỉnh phê duyệt": the content says it. */
const REFERRED = new RegExp(
  `(?:tham muu|trinh|de xuat|tham muu cho|bao cao|kien nghi) (?:cho |de )?(?:${AUTHORITIES}|thu tuong|chinh phu|bo [a-z]|cap co tham quyen)|(?:${AUTHORITIES})(?: tinh| thanh pho| xa| phuong)?(?: xem xet,?)? (?:ban hanh|phe duyet|quyet dinh|thong qua)`,
  'u',
);
