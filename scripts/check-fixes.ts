import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { mendEach } from '../test/accept/mend';

/** Makes every fix offered for the gold workbooks: `tsx scripts/check-fixes.ts [folder]`. Exit 1 when one does not mend, or harms. */
async function main(folder: string): Promise<void> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')).sort() : [];
  let fixes = 0;
  const faults: string[] = [];
  for (const file of files) {
    const mended = await mendEach(new Uint8Array(readFileSync(join(folder, file))), '2026-11-20');
    fixes += mended.fixes;
    faults.push(...mended.faults.map((fault) => `${file}: ${fault}`));
  }
  for (const fault of faults) console.log(fault);
  console.log(`${folder}: ${files.length} workbooks, ${fixes} fixes made, ${faults.length} faults`);
  process.exitCode = faults.length === 0 && fixes > 0 ? 0 : 1;
}

void main(resolve(process.argv[2] ?? join(__dirname, '../../shared/cases')));
