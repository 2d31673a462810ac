import type { Task } from '../plan/plan';
import { fold } from '../text/fold';
import { isTarget } from './parts/targets';
import { rule } from './rule';

export default rule({
  name: 'target-not-measurable',
  title: 'Chỉ tiêu không đo được',
  clarity: 'product',
  severity: 'warning',
  needs: ['content'],
  levels: { track: 'off' },
  basis: 'Yêu cầu “rõ sản phẩm”: chỉ tiêu có trị số, đơn vị tính và năm đạt.',
  why: 'Chỉ tiêu không có số, đơn vị hoặc năm thì cuối kỳ không ai nói được là đạt hay không.',
  example: { bad: 'Phấn đấu tỷ lệ hồ sơ trực tuyến tăng dần', good: 'Phấn đấu tỷ lệ hồ sơ trực tuyến đạt 80% năm 2026' },
  messages: {
    value: 'Chỉ tiêu “{target}” chưa có trị số cần đạt.',
    unit: 'Chỉ tiêu “{target}” có số nhưng chưa có đơn vị tính.',
    year: 'Chỉ tiêu “{target}” chưa có năm đạt.',
    reversed: 'Chỉ tiêu “{target}” ghi khoảng giá trị ngược (từ {from} đến {to}).',
  },
  check(plan, report) {
    for (const task of plan.tasks) {
      if (task.content.inherited) continue;
      const target = task.content.text;
      const content = fold(target);
      const said = `${content} ; ${fold(task.deliverable.text)} ;`;
      const measured = isTarget(target);
      const reversed = measured || AIMED.test(content) ? reversedRange(said) : null;
      if (reversed) report('reversed', task.content, { target, ...reversed });
      if (reversed || !measured) continue;
      const values = valuesIn(said);
      if (values.length === 0 || OPEN_RISE.test(content)) report('value', task.content, { target });
      else if (values.every((value) => !value.hasUnit) || BARE_GOAL.test(content)) report('unit', task.content, { target });
      else if (!hasYear(said, task)) report('year', task.content, { target });
    }
  },
});

/** Ends with a rise or a fall and says not by how much: "Tỷ lệ học sinh học 02 buổi/ngày tăng", "… được nâng lên". */
const OPEN_RISE = /(?:^| )(?:tang|giam|duoc nang len|duoc cai thien|nang len|tang len|giam xuong|giam di|(?<!tro )len|tang them nhieu [a-z]{1,8})(?: (?:dan|manh|nhanh|cao|ro ret|dang ke|qua cac nam|so voi [a-z ]{3,25})){0,2}(?: (?:vao |trong |den )?(?:cuoi )?nam [0-9]{4})?[.;]?$/u;

/** "đạt 300 vào năm 2026", "lên 80 năm 2027": what is to be reached has no unit, though other numbers may have one. */
const BARE_GOAL = /(?:^| )(?:dat|len|con|xuong) (?:tren |toi thieu |it nhat )?[0-9]+(?:[.,][0-9]+)*(?: (?:vao|trong|den|nam)(?![\p{L}])[^0-9]{0,12}(?:19|20)[0-9]{2}|[.;]?$)/u;

/** A range in what is only part of a task may still be the wrong way round. */
const AIMED = /(?:^|[^\p{L}])(?:phan dau|dat)(?![\p{L}])/u;

/** Numbers that are no year, date, document number or rank of a list, and whether a unit follows. */
function valuesIn(said: string): readonly { readonly hasUnit: boolean }[] {
  return [...said.matchAll(/(?<before>(?:nam|quy|thang|ngay|so|giai doan|khoa|den|tu) )?(?<![0-9/.-])(?<number>[0-9]+(?:[.,][0-9]+)*)(?<after> ?%| ?[/-]?[0-9\p{L}]+)?/gu)].flatMap(({ groups }) => {
    const { before = '', number, after = '' } = groups as { before?: string; number: string; after?: string };
    const year = /^(?:19|20)[0-9]{2}$/u.test(number) && !/^ ?%/u.test(after) && (before !== '' || !/^ \p{L}/u.test(after));
    const dated = ['quy ', 'thang ', 'ngay ', 'khoa ', 'nam ', 'giai doan '].includes(before) || /^ ?\//u.test(after);
    return year || dated ? [] : [{ hasUnit: /^ ?%|^ ?\p{L}/u.test(after) && !NO_UNIT.test(after) }];
  });
}

/** Words after a number that name no unit: "đạt 100 vào cuối năm". */
const NO_UNIT = /^ (?:vao|trong|nam|den|tro|cuoi|tai|o|so|va)(?![\p{L}])/u;

/** "đạt 95 - 90%", "từ 80% đến 70%" in a target that is to rise, "từ 17% xuống 19%" in one that is to fall. */
function reversedRange(said: string): { readonly from: number; readonly to: number } | null {
  const range = /([0-9]+(?:,[0-9]+)?) ?%? ?(?:-|–|(?:den|len|xuong|toi|con|sang)(?![\p{L}])) ?([0-9]+(?:,[0-9]+)?) ?%/u.exec(said);
  if (!range) return null;
  const [from, to] = [Number(range[1]!.replace(',', '.')), Number(range[2]!.replace(',', '.'))];
  // "từ 98% lên 90%" contradicts itself, whatever is to rise or fall.
  const [rises, falls] = [/ (?:len|tang)(?![\p{L}])/u.test(range[0]), / (?:xuong|con)(?![\p{L}])/u.test(range[0])];
  const falling = falls || (!rises && /(?:^|[^\p{L}])(?:giam|ha|keo giam)(?![\p{L}])/u.test(said));
  return (falling ? from < to : from > to) && !(falling && /(?:-|–)/u.test(range[0])) ? { from, to } : null;
}

function hasYear(said: string, task: Task): boolean {
  const timeline = task.timeline.value;
  const dated = timeline.kind !== 'unknown' && 'end' in timeline && timeline.end !== undefined;
  return dated || timeline.kind === 'recurring' || /(?:^|[^0-9])20[0-9]{2}(?![0-9])|hang nam|hang quy|hang thang/u.test(`${said} ${fold(task.timeline.text)}`);
}
