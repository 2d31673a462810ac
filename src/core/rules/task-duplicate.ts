import type { Plan, Task } from '../plan/plan';
import type { Comparable } from './parts/likeness';
import { alike, comparable, WHICH } from './parts/likeness';
import { groupBy } from './parts/group-by';
import { nameOf } from './parts/naming';
import { likelyPartners } from './parts/pairing';
import { rule } from './rule';

export default rule({
  name: 'task-duplicate',
  title: 'Nhiệm vụ trùng hoặc chồng lấn',
  clarity: 'work',
  severity: 'warning',
  needs: ['content'],
  basis: 'Yêu cầu “rõ việc”: một việc chỉ giao một lần, một cơ quan chủ trì.',
  why: 'Một việc giao hai lần thì hai cơ quan cùng làm hoặc cùng chờ nhau, và bị đếm hai lần.',
  example: { bad: '19: Diễn tập ứng cứu sự cố mạng cấp tỉnh; 26: Diễn tập ứng cứu sự cố mạng tại cấp tỉnh', good: 'Gộp thành một nhiệm vụ' },
  messages: { duplicate: 'Nhiệm vụ {first} và {second} có nội dung gần giống nhau. Đề nghị gộp hoặc phân biệt rõ phạm vi, chủ trì.' },
  *check(plan, report) {
    const contents = yield* contentsOf(plan);
    for (const [first, second] of [...(yield* duplicates(contents)), ...(yield* overlapping(contents)), ...(yield* contained(contents))]) {
      report('duplicate', second.content, { first: nameOf(first), second: nameOf(second) }, { related: [first.content] });
    }
  },
});

type Pair = readonly [Task, Task];

/** Looking through a long plan pauses after every task. */
type Search = Generator<void, readonly Pair[], void>;

interface Content extends Comparable {
  readonly task: Task;
  /** Its place among the contents of the plan. */
  readonly place: number;
}

/** The contents of the plan in its order, without those a row has from the row above. */
function* contentsOf(plan: Plan): Generator<void, readonly Content[], void> {
  const contents: Content[] = [];
  for (const task of plan.tasks) {
    yield;
    if (!task.content.inherited) contents.push({ task, place: contents.length, ...comparable(task.content.text) });
  }
  return contents;
}

/** Whole contents that name the same work: equal ones by their text, near ones by a shared rare word. */
function* duplicates(contents: readonly Content[]): Search {
  const found: Pair[] = [];
  const firsts = [...groupBy(contents, ({ text }) => text).values()].map((same) => {
    for (const other of same.slice(1)) if (isTelling(other) || sameGroup(same[0]!.task, other.task)) found.push([same[0]!.task, other.task]);
    return same[0]!;
  });
  const telling = firsts.filter(isTelling);
  for (const { item, likely } of likelyPartners(telling, SHARED)) {
    yield;
    for (const other of likely) if (alike(telling[other]!, telling[item]!)) found.push([telling[other]!.task, telling[item]!.task]);
  }
  return found;
}

/** The first clause of one is a clause of the other: both carry out the same programme. Whole contents were compared before. */
function* overlapping(contents: readonly Content[]): Search {
  const clauses = contents.flatMap(({ task }) =>
    clausesOf(task.content.text).map((clause, index, { length }) => ({ task, opens: index === 0, whole: length === 1, clause })),
  );
  if (clauses.every(({ whole }) => whole)) return [];
  const long = clauses.map((each) => ({ ...each, ...comparable(each.clause) })).filter(({ words }) => words.length >= LONG_CLAUSE);
  const met = new Set<string>();
  const found: Pair[] = [];
  for (const { item, likely } of likelyPartners(long, SHARED)) {
    yield;
    const second = long[item]!;
    for (const other of likely) {
      const first = long[other]!;
      const key = `${first.task.sheet}!${first.task.row}/${second.task.row}`;
      if (first.task === second.task || (first.whole && second.whole) || !(first.opens || second.opens) || met.has(key) || !alike(first, second)) continue;
      met.add(key);
      found.push([first.task, second.task]);
    }
  }
  return found;
}

/** One content is the whole beginning of the other, which only adds what else or where: "Trồng 500 ha rừng …" and "Trồng 500 ha rừng … ven biển". */
function* contained(contents: readonly Content[]): Search {
  // In order of their texts, those that begin alike stand together.
  const sorted = contents.filter(({ text }) => text !== '').sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const found: Pair[] = [];
  for (const [index, short] of sorted.entries()) {
    yield;
    if (short.words.length < LONG_BEGINNING - (short.figures === '' ? 0 : 1)) continue;
    for (let next = index + 1; sorted[next]?.text.startsWith(`${short.text} `); next += 1) {
      const long = sorted[next]!;
      if (!TELLS_APART.test(long.text.slice(short.text.length)) && !alike(short, long)) found.push(short.place < long.place ? [short.task, long.task] : [long.task, short.task]);
    }
  }
  return found;
}

/** Another year, phase or round of the same work; other figures only say how much of it. */
const TELLS_APART = new RegExp(`^[^0-9]{0,25}(?:(?:19|20)[0-9]{2}|(?:${WHICH}) (?:thu )?(?:[0-9]|[ivx]+(?![a-z]))|cap (?:xa|huyen|tinh))`, 'u');

/** Words of meaning in a beginning that says what the work is; a figure says more than a word. */
const LONG_BEGINNING = 6;

/** Short contents ("Tổng kết, báo cáo") recur under every heading. */
function isTelling({ words }: Comparable): boolean {
  return words.length >= 5;
}

function sameGroup(a: Task, b: Task): boolean {
  return a.sheet === b.sheet && a.sectionRow === b.sectionRow && a.leads.text === b.leads.text && a.timeline.text === b.timeline.text;
}

/** Share of its words by which two contents must meet to be compared at all. */
const SHARED = 0.7;

const LONG_CLAUSE = 12;

function clausesOf(content: string): readonly string[] {
  return content.split(/[;.\n]/u).filter((clause) => /\p{L}/u.test(clause));
}
