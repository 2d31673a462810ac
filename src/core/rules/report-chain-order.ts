import type { Field } from '../plan/field';
import type { Plan } from '../plan/plan';
import { fold } from '../text/fold';
import { remember } from '../text/remember';
import { titleLines } from './parts/all-texts';
import { groupBy } from './parts/group-by';
import { dueOf, duesIn, isInOrder, type ReportDue } from './parts/report-days';
import { cycleOf, receiverOf, reportsAsUnit, sumsUp } from './parts/report-roles';
import { rule } from './rule';

export default rule({
  name: 'report-chain-order',
  title: 'Chuỗi báo cáo sai thứ tự',
  clarity: 'responsibility',
  severity: 'error',
  needs: ['content'],
  basis: 'Chế độ báo cáo: các đơn vị gửi cơ quan đầu mối trước, cơ quan đầu mối tổng hợp báo cáo cấp trên sau.',
  why: 'Hạn của các đơn vị bằng hoặc sau hạn của cơ quan đầu mối thì không có số liệu để tổng hợp.',
  example: { bad: 'Các đơn vị gửi trước 30/11; Sở KH&CN tổng hợp trước 15/11', good: 'Các đơn vị gửi trước 15/11; Sở KH&CN tổng hợp trước 30/11' },
  messages: { order: 'Hạn các đơn vị gửi báo cáo ({unitDue}) phải trước hạn cơ quan đầu mối tổng hợp, báo cáo cấp trên ({focalDue}).' },
  lacks(plan) {
    return linksOf(plan).length > 0 ? [] : ['hạn các đơn vị gửi báo cáo', 'hạn cơ quan đầu mối báo cáo'];
  },
  check(plan, report) {
    for (const { at, unit, focal, related } of linksOf(plan)) {
      if (isInOrder(unit, focal)) continue;
      report('order', at, { unitDue: unit.text, focalDue: focal.text }, related ? { related: [related] } : {});
    }
  },
});

/** Units report, then the focal agency reports on what they sent. */
interface Link {
  readonly at: Field<unknown>;
  readonly unit: ReportDue;
  readonly focal: ReportDue;
  readonly related?: Field<unknown>;
}

function linksOf(plan: Plan): readonly Link[] {
  const before = found.get(plan);
  if (before) return before;
  const links = [...linksBetweenRows(plan), ...linksInTexts(plan), ...linkInSettings(plan)];
  found.set(plan, links);
  return links;
}

/** Looked for once to know whether there is anything to judge, and once to judge it. */
const found = new WeakMap<Plan, readonly Link[]>();

/** One row has the units report, the next one of the same cycle has the focal agency sum up. */
function linksBetweenRows(plan: Plan): readonly Link[] {
  const focals = plan.tasks.filter(sumsUp);
  const byCycle = groupBy(focals, cycleOf);
  return plan.tasks.flatMap((task) => {
    const isReceiver = receiverOf(task);
    const focal = reportsAsUnit(task)
      ? (byCycle.get(cycleOf(task))?.find((other) => other !== task) ?? (focals.length === 1 ? focals[0] : undefined))
      : isReceiver && focals.find((other) => isReceiver(other.leads.value[0]!.text) && [cycleOf(task), ''].includes(cycleOf(other)));
    return focal && focal !== task ? [{ at: task.timeline, unit: task.timeline, focal: focal.timeline, related: focal.timeline }] : [];
  });
}

/** "Các đơn vị báo cáo trước 30/11; Sở KH&CN tổng hợp, báo cáo UBND tỉnh trước 15/11" in one cell, or in two provisions one after the other. */
function linksInTexts(plan: Plan): readonly Link[] {
  const cells = plan.tasks.flatMap((task): readonly Field<unknown>[] => [task.content, task.note, task.timeline, task.deliverable, task.result]).filter((field) => field.present && !field.inherited);
  const lines = [...titleLines(plan), ...(plan.closingLines ?? [])];
  const year = yearOfPlan(plan);
  const chainOf = remember((text) => chainIn(fold(text), year));
  const inOne = [...cells, ...lines].flatMap((at): readonly Link[] => {
    const chain = chainOf(at.text);
    return chain ? [{ at, ...chain }] : [];
  });
  const inTwo = lines.flatMap((at, index): Link[] => {
    const following = lines[index + 1];
    if (!following || !sends(fold(at.text)) || summingUp(fold(following.text)).length === 0) return [];
    const [unit, focal] = [duesIn(fold(at.text), year).at(-1), duesIn(fold(following.text), year).at(-1)];
    return unit && focal ? [{ at, unit, focal, related: following }] : [];
  });
  return [...inOne, ...inTwo];
}

/** The last time before a text has somebody sum up, and the first one after it; null when the text has no such chain. */
function chainIn(text: string, year: number): Pick<Link, 'unit' | 'focal'> | null {
  const summing = summingUp(text);
  const dues = summing.length === 0 ? [] : duesIn(text, year);
  for (const at of summing) {
    const unit = dues.filter(({ index }) => index < at).at(-1);
    const focal = dues.find(({ index }) => index > at);
    if (unit && focal && /(?:bao cao|gui)/u.test(text.slice(0, unit.index))) return { unit, focal };
  }
  return null;
}

/** Where a text may have somebody sum up what others reported, or report upwards after they sent theirs. */
function summingUp(text: string): readonly number[] {
  const together = text.lastIndexOf('tong hop');
  const sent = /(?:^|[^\p{L}])(?:gui|bao cao (?:ve |cho )?(?:so|van phong|phong|chi cuc|cong an|bo chi huy|cuc|trung tam))(?![\p{L}])/u.exec(text);
  const upwards = sent ? [...text.matchAll(UPWARDS)].at(-1) : undefined;
  return [...(together >= 0 ? [together] : []), ...(sent && upwards && upwards.index > sent.index ? [upwards.index] : [])];
}

const UPWARDS = /(?:bao cao|trinh) (?:ket qua )?(?:ubnd|uy ban nhan dan|hdnd|tinh uy|thanh uy|ban thuong vu|thuong truc|chu tich|chinh phu|thu tuong|bo|trung uong)(?![\p{L}])/gu;

/** "1. Các sở, UBND các xã gửi báo cáo về Sở Tài chính trước …". */
function sends(text: string): boolean {
  return /^[^\p{L}]{0,6}(?:cac|dinh ky|hang (?:quy|nam|thang),?|so|thu truong|ubnd) /u.test(text) && /gui|bao cao/u.test(text) && !text.includes('tong hop');
}

function linkInSettings(plan: Plan): readonly Link[] {
  const { unitReportDue, focalReportDue } = plan.settings;
  const at = plan.identity.attachedTo ?? plan.tasks[0]?.content;
  if (unitReportDue === null || focalReportDue === null || !at) return [];
  return [{ at, unit: dueOf(unitReportDue), focal: dueOf(focalReportDue) }];
}

/** Days without a year are of one and the same year. */
function yearOfPlan({ identity, asOf }: Plan): number {
  return Number((identity.periodEnd ?? identity.issuedOn?.value ?? asOf).slice(0, 4));
}
