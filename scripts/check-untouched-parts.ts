/**
 * Summarises every workbook of a folder and compares each part of the file with what it was: all must be the same byte for
 * byte, but those that list sheets and styles. `npx tsx scripts/check-untouched-parts.ts FOLDER`.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { createSession } from '../src/session/session';
import { openXlsx } from '../src/workbook/xlsx/open-xlsx';

/** What has to name the new sheets, their parts and their looks. */
const LISTS = new Set(['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']);
const AS_OF = '2026-11-20';

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('usage: check-untouched-parts FOLDER');
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx') && !name.startsWith('~')).sort();
  let wrong = 0;
  for (const file of files) {
    const verdict = await verdictOn(readFileSync(join(folder, file)));
    if (!verdict.holds) wrong++;
    process.stdout.write(`${verdict.holds ? 'ok  ' : 'FAIL'} ${file}: ${verdict.words}\n`);
  }
  process.stdout.write(`${files.length - wrong} of ${files.length} workbooks keep every part of the officer's\n`);
  if (wrong > 0 || files.length === 0) process.exitCode = 1;
}

async function verdictOn(bytes: Uint8Array): Promise<{ holds: boolean; words: string }> {
  const workbook = await openXlsx(bytes);
  const session = createSession(workbook, { today: AS_OF });
  await session.open();
  const placed = await session.summarise();
  const { problem } = session.state();
  session.dispose();
  if (!placed) return { holds: problem?.code === 'no-matrix', words: `not summarised: ${problem?.code ?? 'no reason given'}` };
  const [before, after] = [unzipSync(bytes), unzipSync(workbook.save())];
  const compared = Object.keys(before).filter((path) => !LISTS.has(path) && !path.endsWith('/'));
  const touched = compared.filter((path) => after[path] === undefined || Buffer.compare(before[path]!, after[path]) !== 0);
  if (touched.length > 0) return { holds: false, words: `touched ${touched.join(', ')}` };
  return { holds: true, words: `${compared.length} parts untouched, ${Object.keys(after).length - Object.keys(before).length} added` };
}

void main();
