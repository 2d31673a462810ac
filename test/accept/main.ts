import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { publishedId } from '../../src/core/agencies/published-id';
import { parseAgencies } from '../../src/core/agencies/parse-agencies';
import { createRegister } from '../../src/core/agencies/register';
import { checkPlan } from '../../src/core/check/check';
import { readPlan } from '../../src/core/matrix/read-plan';
import { DEFAULT_SETTINGS } from '../../src/core/plan/settings';
import { parseTimeline } from '../../src/core/timeline/parse-timeline';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import type { Gold, GoldTimeline } from './gold';
import { judgeFigures } from './judge-figures';
import { judgeFindings } from './judge-findings';
import { judgePlan, judgeTimeline } from './judge-plan';
import type { Tally } from './tally';
import { createTally } from './tally';

/** Holds what Sáu Rõ reads against gold labels: `tsx test/accept/main.ts [folder]`. Exit 1 below 100 %. */
const MEASURES = ['plan', 'roles', 'rows', 'leads', 'coordinators', 'timelines', 'fields', 'statuses', 'figures', 'findings', 'agencies'];

const register = createRegister();

async function main(folder: string): Promise<void> {
  const results: { name: string; tally: Tally }[] = [];
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  for (const file of files.filter((name) => name.endsWith('.gold.json'))) {
    const name = basename(file, '.gold.json');
    const tally = createTally();
    await judgeWorkbook(join(folder, `${name}.xlsx`), readJson(join(folder, file)) as Gold, tally).catch((error: unknown) => tally.judge('roles', false, () => String(error instanceof Error ? (error.stack ?? error) : error)));
    results.push({ name, tally });
  }
  if (files.includes('timelines.json')) results.push({ name: 'timelines.json', tally: judgeTimelines(readJson(join(folder, 'timelines.json')) as readonly (GoldTimeline & { text: string })[]) });
  if (files.includes('agencies.json')) results.push({ name: 'agencies.json', tally: judgeAgencies(readJson(join(folder, 'agencies.json')) as readonly GoldAgencyCell[]) });
  report(folder, results);
}

async function judgeWorkbook(path: string, gold: Gold, tally: Tally): Promise<void> {
  const workbook = await openXlsx(new Uint8Array(readFileSync(path)));
  const sheets = (await workbook.sheets()).filter((sheet) => sheet.visible && sheet.generated === undefined);
  const grids = await Promise.all(sheets.map((sheet) => workbook.read(sheet.name)));
  const plan = readPlan(grids, { asOf: gold.asOf, settings: DEFAULT_SETTINGS, register });
  judgePlan(plan, gold, tally);
  if (gold.counts) judgeFigures(plan, gold.counts, register, tally);
  if (gold.findings) judgeFindings(checkPlan(plan, { register }).findings, gold, tally);
}

function judgeTimelines(cases: readonly (GoldTimeline & { text: string })[]): Tally {
  const tally = createTally();
  for (const gold of cases) judgeTimeline(parseTimeline(gold.text), gold, 'timelines', `"${gold.text}"`, tally);
  return tally;
}

interface GoldAgencyCell {
  readonly text: string;
  readonly expected: readonly { readonly text: string; readonly id?: string | null; readonly collective?: string; readonly orId?: string | null; readonly orCollective?: string }[];
}

function judgeAgencies(cases: readonly GoldAgencyCell[]): Tally {
  const tally = createTally();
  for (const gold of cases) {
    const found = parseAgencies(gold.text, register);
    const right =
      found.length === gold.expected.length &&
      gold.expected.every((each, index) => {
        const accepted = [each.id, each.orId, each.collective && `collective:${each.collective}`, each.orCollective && `collective:${each.orCollective}`].filter((id) => id !== undefined && id !== '');
        const own = found[index]!;
        return own.text === each.text && (accepted.some((id) => id === publishedId(own)) || (accepted.length === 0 && publishedId(own) === null));
      });
    tally.judge('agencies', right, () => `"${gold.text}": found ${JSON.stringify(found.map(({ text, id }) => ({ text, id })))}, gold ${JSON.stringify(gold.expected)}`);
  }
  return tally;
}

function report(folder: string, results: readonly { name: string; tally: Tally }[]): void {
  const width = Math.max(4, ...results.map(({ name }) => name.length));
  console.log(['file'.padEnd(width), ...MEASURES.map((measure) => measure.padStart(12))].join(' '));
  let matched = 0;
  let total = 0;
  for (const { name, tally } of results) {
    const cells = MEASURES.map((measure) => tally.counts.get(measure));
    for (const count of cells) {
      matched += count?.matched ?? 0;
      total += count?.total ?? 0;
    }
    console.log([name.padEnd(width), ...cells.map((count) => (count ? `${count.matched}/${count.total}` : '-').padStart(12))].join(' '));
  }
  for (const { name, tally } of results) for (const miss of tally.misses) console.log(`  ${name}: ${miss}`);
  const share = total === 0 ? 0 : (100 * matched) / total;
  console.log(`${folder}: ${matched}/${total} matched (${share === 100 ? '100' : (Math.floor(share * 100) / 100).toFixed(2)} %)`);
  process.exitCode = matched === total && total > 0 ? 0 : 1;
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

// Beside the repository, wherever the script is started from.
void main(resolve(process.argv[2] ?? join(__dirname, '../../../shared/cases')));
