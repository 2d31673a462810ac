import type { Timeline } from '../timeline/timeline';
import type { Task } from './plan';
import { fold } from '../text/fold';

/** What decides whether a task can be checked off. */
export type VagueFields = Pick<Task, 'content' | 'deliverable' | 'timeline'>;

/**
 * Whether nobody can say when the work is done: it opens with a general verb ("Tăng cường", "Đẩy mạnh") and names neither a product nor a
 * figure nor a day by which something must be there to show. Numbers of cited documents ("Quyết định số 06/QĐ-TTg") and years are no figures.
 */
export function isVague(task: VagueFields): boolean {
  const content = fold(task.content.text);
  if (!OPENINGS.some((opening) => content.startsWith(opening) && !/^\p{L}/u.test(content.slice(opening.length)))) return false;
  if (fold(task.deliverable.text).replace(/[^\p{L}\p{N}]/gu, '') !== '') return false;
  return !hasFigure(content) && !hasTerm(task.timeline.value);
}

const OPENINGS = [
  'tang cuong', 'day manh', 'day nhanh', 'tiep tuc', 'thuc day', 'khuyen khich', 'nang cao', 'chu trong', 'quan tam', 'phat huy', 'chu dong', 'tich cuc',
  'tung buoc', 'khong ngung', 'dong vien', 'co vu', 'coi trong', 'uu tien', 'tao dieu kien',
];

function hasTerm(timeline: Timeline): boolean {
  return timeline.kind === 'recurring' || (timeline.kind !== 'ongoing' && timeline.kind !== 'unknown' && timeline.end !== undefined);
}

/** A count or share: a number that is neither part of a document's number nor a year, day or quarter. */
function hasFigure(content: string): boolean {
  for (const match of content.matchAll(/(?<before>\S+ )?(?<number>[0-9][0-9.,]*)(?<after>[^\s]?)/gu)) {
    const { before, number, after } = match.groups!;
    if (after === '/' || after === '-' || ['so ', 'nam ', 'ngay ', 'thang ', 'dieu ', 'khoan '].includes(before ?? '')) continue;
    if (!/^(?:19|20)[0-9]{2}[.,]?$/.test(number!)) return true;
  }
  return false;
}
