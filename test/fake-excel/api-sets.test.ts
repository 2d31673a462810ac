import { readFileSync } from 'node:fs';
import { definedTypes } from './client-object';
import './index';

/** Members of the Excel namespace in @types/office-js and the API sets their comments name: the getter's set first. */
function documentedSets(): Map<string, string> {
  const sets = new Map<string, string>();
  let inExcel = false;
  let type = '';
  let set = '';
  for (const line of readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8').split('\n')) {
    if (line.startsWith('declare namespace ')) inExcel = line.startsWith('declare namespace Excel ');
    if (!inExcel) continue;
    const declared = /^ {4}(?:export )?class (\w+)/.exec(line);
    if (declared) type = declared[1]!;
    else if (/^ {4}\S/.test(line) && !/^ {4}\/?\*/.test(line)) type = '';
    if (/^ {8}\/\*\*/.test(line)) set = '';
    set = /Api set: ExcelApi ([\d.]+)/.exec(line)?.[1]?.replace(/\.$/, '') ?? set;
    const member = /^ {8}(?:readonly )?(\w+)[?(:]/.exec(line)?.[1];
    if (type !== '' && member !== undefined && set !== '' && !sets.has(`${type}.${member}`)) sets.set(`${type}.${member}`, set);
  }
  return sets;
}

test('every member of the fake exists in Office.js and asks for the set it came with', () => {
  const documented = documentedSets();
  const members = [...definedTypes()].flatMap(([type, { scalars, links, methods, events }]) => Object.entries({ ...scalars, ...links, ...methods, ...events }).map(([name, { since }]) => [`${type}.${name}`, since] as const));
  expect(members.length).toBeGreaterThan(200);
  expect(members.filter(([member, since]) => documented.get(member) !== since).map(([member, since]) => `${member}: fake ${since}, documented ${documented.get(member)}`)).toEqual([]);
});
