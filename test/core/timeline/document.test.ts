import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { timelinesDocument } from '../../../scripts/write-docs/timelines';

test('the officers\' table of phrases is the one of the tests (npx tsx scripts/write-docs/timelines.ts)', () => {
  expect(readFileSync(join(__dirname, '../../../docs/cach-ghi-thoi-gian.md'), 'utf8')).toBe(timelinesDocument());
});
