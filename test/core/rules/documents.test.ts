import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleDocuments } from '../../../scripts/write-docs/rules';

const folder = join(__dirname, '../../../docs/rules');

test('the help pages are those of the rules as they are (npx tsx scripts/write-docs/rules.ts)', () => {
  const committed = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(ruleDocuments()));
});
