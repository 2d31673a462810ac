import { fold } from '../text/fold';

/** Kinds of documents that somebody must adopt or sign (Nghị định 30/2020/NĐ-CP, Điều 7; Quy định 66-QĐ/TW). */
const ADOPTED = ['Nghị quyết', 'Quyết định', 'Chỉ thị', 'Quy chế', 'Quy định', 'Chương trình', 'Kế hoạch', 'Đề án', 'Phương án', 'Chiến lược', 'Quy hoạch'];

/** Further kinds that a task may produce. */
const OTHERS = ['Báo cáo', 'Tờ trình', 'Hướng dẫn', 'Thông báo', 'Danh mục', 'Bộ tiêu chí'];

/** The document that a product opens with ("Quyết định của UBND tỉnh"), when it is one that must be adopted. */
export function adoptedDocument(product: string): string | null {
  const folded = fold(product).replace(/^(?:0?1|du thao|cac|ban hanh) /u, '');
  return ADOPTED.find((kind) => new RegExp(`^${fold(kind)}(?![\\p{L}])`, 'u').test(folded)) ?? null;
}

/** The document that a task is to produce: "ban hành Kế hoạch …" → Kế hoạch. */
export function documentNamedIn(content: string): string | null {
  const made = /(?:ban hanh|xay dung|trinh|phe duyet|lap|tham muu|hoan thien|bao cao) (?:cac )?/u.exec(fold(content));
  const rest = made ? fold(content).slice(made.index + made[0].length) : '';
  return [...ADOPTED, ...OTHERS].find((kind) => rest.startsWith(fold(kind))) ?? null;
}
