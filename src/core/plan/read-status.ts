import { fold } from '../text/fold';
import { readable } from '../text/readable';
import { remember } from '../text/remember';
import { readPercent } from './read-cells';

/** What an officer's typed status claims. */
export interface StatusClaim {
  readonly state: 'done' | 'open' | 'not-started';
  /** What it says of the due date; null when nothing. */
  readonly lateness: 'on-time' | 'late' | null;
  /** The percentage it names, 0 to 100. */
  readonly progress: number | null;
}

/** Reads a typed status ("Đã hoàn thành", "HT", "Chậm tiến độ", "60%"); null when it is none. */
export const readStatusText = remember((text): StatusClaim | null => {
  const words = ` ${fold(readable(text)).replaceAll(/[^\p{L}\p{N}%,.]+|[.,](?![0-9])/gu, ' ').trim()} `;
  const progress = readPercent(text);
  const state = stateOf(words, progress);
  return state === null ? null : { state, lateness: latenessOf(words), progress };
});

const NOT_STARTED = ['chua thuc hien', 'chua trien khai', 'chua bat dau', 'chua lam', 'chua khoi dong', 'khong thuc hien', 'chua co ket qua', 'not started'];
const NOT_DONE = ['chua hoan thanh', 'chua xong', 'khong hoan thanh', 'co ban hoan thanh', 'sap hoan thanh', 'gan hoan thanh', 'hoan thanh mot phan', 'hoan thanh co ban', 'dang hoan thanh', 'chua ht', 'chua dat', 'phan dau hoan thanh', 'du kien hoan thanh', 'se hoan thanh', 'chua ket thuc', 'chua ban hanh'];
const DONE = ['hoan thanh', 'ht', 'dht', 'hoan tat', 'da xong', 'xong', 'da thuc hien', 'da trien khai xong', 'da ban hanh', 'da ket thuc', 'da trien khai', 'hoan thien xong', 'da bao cao', 'da dat', 'da phe duyet', 'done', 'completed'];
const OPEN = ['dang', 'dth', 'trinh ky', 'trinh', 'cho', 'tiep tuc', 'thuong xuyen', 'tam dung', 'cham tien do', 'cham', 'qua han', 'tre han', 'tre', 'trong han', 'con han', 'dung tien do', 'bao dam tien do', 'dam bao tien do', 'chua den han', 'den han', 'sap den han', 'chua', 'in progress', 'da trinh', 'xin gia han', 'gia han', 'dung han', 'vuong mac', 'theo doi', 'cth'];
const LATE = ['qua han', 'cham', 'tre', 'muon', 'tre han', 'khong dung han', 'khong dung tien do', 'sau han', 'overdue', 'late'];
const ON_TIME = ['dung han', 'dung tien do', 'trong han', 'con han', 'truoc han', 'dung thoi han', 'vuot tien do', 'som', 'bao dam tien do', 'dam bao tien do', 'chua den han', 'truoc thoi han', 'dung ke hoach', 'on time', 'chua qua han', 'khong qua han', 'khong cham'];

function stateOf(words: string, progress: number | null): StatusClaim['state'] | null {
  if (says(words, NOT_STARTED) || words === ' cth ' || words === ' chua ') return 'not-started';
  if (says(words, NOT_DONE)) return 'open';
  if (progress !== null && progress < 100) return progress === 0 ? 'not-started' : 'open';
  if (says(words, DONE) && !/^ (?:dang|cham) /.test(words)) return 'done';
  if (progress === 100) return 'done';
  return says(words, OPEN) ? 'open' : null;
}

function latenessOf(words: string): StatusClaim['lateness'] {
  const denied = says(words, ['chua qua han', 'khong qua han', 'khong cham', 'chua den han']);
  if (!denied && says(words, LATE)) return 'late';
  return says(words, ON_TIME) ? 'on-time' : null;
}

function says(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}
