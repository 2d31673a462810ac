import { fold } from '../../text/fold';

/** Whether a text says how often something comes round, or by which day: "báo cáo hằng quý", "định kỳ 6 tháng", "trước ngày 15/12". */
export function namesCycle(text: string): boolean {
  return text !== '' && CYCLE.test(fold(text));
}

const CYCLE =
  /(?:^|[^\p{L}])(?:hang (?:ngay|tuan|thang|quy|nam|ky)|dinh ky|moi (?:tuan|thang|quy|nam)|(?:tuan|thang|quy|nam)\/(?:\d+ )?(?:lan|ky)|theo (?:tuan|thang|quy|nam)|(?:thang )?(?:dau|giua|cuoi) (?:tuan|thang|quy|ky)|\d+ ?lan\/|(?:truoc|cham nhat) (?:ngay )?\d{1,2}\/\d{1,2})(?![\p{L}])/u;
