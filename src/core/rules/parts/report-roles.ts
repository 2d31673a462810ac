import type { Task } from '../../plan/plan';
import { fold } from '../../text/fold';

/** "Báo cáo kết quả gửi Sở KH&CN", "Gửi kết quả về Sở KH&CN", given to everybody. */
export function reportsAsUnit(task: Task): boolean {
  if (!REPORT.test(task.content.text)) return false;
  const content = fold(task.content.text);
  const everybody = (task.leads.value.length > 0 && task.leads.value.every((lead) => lead.collective)) || /^cac (?:so|ban|nganh|don vi|co quan|dia phuong|phong|xa|phuong|dang uy|chi bo|huyen uy|truong|to chuc|doan the)/u.test(content);
  return everybody && !content.includes('tong hop');
}

/** "Gửi báo cáo thiệt hại về Bộ Chỉ huy Quân sự tỉnh", given to another: tells by its name the body that sums up. null for a task that sends nothing. */
export function receiverOf({ content, leads }: Task): ((body: string) => boolean) | null {
  const said = fold(content.text);
  if (leads.value.length === 0 || !/^(?:gui|nop|bao cao) /u.test(said) || said.includes('tong hop')) return null;
  return (body) => leads.text !== body && [' ve ', ' cho ', ' den ', ' toi ', ' gui '].some((to) => said.includes(to + fold(body)));
}

/** "Tổng hợp, báo cáo UBND tỉnh", given to one agency. */
export function sumsUp(task: Task): boolean {
  if (!REPORT.test(task.content.text)) return false;
  const content = fold(task.content.text);
  const one = task.leads.value.length === 1 && !task.leads.value[0]!.collective;
  // A row that says both has its own times in its text.
  return one && !/(?:^|[^\p{L}])gui .*tong hop/u.test(content) && content.includes('tong hop') && content.includes('bao cao');
}

const REPORT = /báo cáo|(?<!\p{L})(?:gửi|nộp)(?!\p{L})/iu;

/** Which report it is: of the quarter, the half-year, the year. */
export function cycleOf(task: Task): string {
  const said = `${fold(task.content.text)} ${fold(task.timeline.text)}`;
  return ['tuan', 'thang', 'quy', '6 thang', 'nam'].filter((cycle) => new RegExp(`(?:hang|dinh ky|bao cao|so ket|ket qua) (?:dinh ky )?${cycle}(?![\\p{L}])`, 'u').test(said)).join();
}
