import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const FILE = join(ROOT, 'manifest.xml');
const xml = readFileSync(FILE, 'utf8');
const all = (pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1]!);
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

test('Office’s own reader understands it', () => {
  // In a process of its own: it leans on modules that jest cannot load.
  const read = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(${JSON.stringify(FILE)}).then((info) => console.log(JSON.stringify(info)))`;
  expect(JSON.parse(execFileSync(process.execPath, ['-e', read], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))).toMatchObject({ displayName: 'Sáu Rõ', officeAppType: 'TaskPaneApp', defaultLocale: 'vi-VN', hosts: ['Workbook'], permissions: 'ReadWriteDocument', version: `${version}.0` });
});

test('it asks for ExcelApi 1.13', () => {
  expect(xml).toMatch(/<Set Name="ExcelApi" MinVersion="1\.13" \/>/);
});

test('every resource that is named is there once, and none is idle', () => {
  const named = new Set(all(/resid="([^"]+)"/g));
  const there = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect([...there].sort()).toEqual([...named].sort());
});

test('ids of resources have at most 32 characters, labels at most 125 and tips at most 250', () => {
  expect(all(/resid="([^"]+)"/g).filter((id) => id.length > 32)).toEqual([]);
  const [short, long] = ['ShortStrings', 'LongStrings'].map((name) => new RegExp(`<bt:${name}>([\\s\\S]*?)</bt:${name}>`).exec(xml)![1]!);
  const texts = (part: string): string[] => [...part.matchAll(/(?:DefaultValue|Value)="([^"]+)"/g)].map((match) => match[1]!);
  expect(texts(short!).filter((text) => text.length > 125)).toEqual([]);
  expect(texts(long!).filter((text) => text.length > 250)).toEqual([]);
});

test('every address is https, and of a page that is built or an icon that exists', () => {
  const addresses = all(/(?:DefaultValue|Value)="([a-z]+:\/\/[^"]+)"/g);
  expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
  const pages = new Set(addresses.filter((address) => !address.endsWith('.png')).map((address) => new URL(address).pathname));
  expect(pages).toEqual(new Set(['/taskpane.html', '/commands.html', '/index.html']));
});

const icons = [...xml.matchAll(/"https:\/\/localhost:3000\/(assets\/icons\/[a-z-]+-(\d+)\.png)"/g)].map((match) => [match[1]!, Number(match[2])] as const);

test.each(icons)('%s is a picture of %i pixels', (file, size) => {
  const bytes = readFileSync(join(ROOT, file));
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
});

test('pictures have the size their place asks for', () => {
  const wanted = [...xml.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)].map((match) => [match[1], match[2]] as const);
  expect(wanted.length).toBe(12);
  for (const [size, id] of wanted) expect(xml).toMatch(new RegExp(`<bt:Image id="${id}" DefaultValue="[^"]*-${size}\\.png"`));
  expect(xml).toMatch(/<IconUrl [^>]*-32\.png"/);
  expect(xml).toMatch(/<HighResolutionIconUrl [^>]*-64\.png"/);
});

test('every button does something: the functions it names are the ones the ribbon page offers', () => {
  const commands = readFileSync(join(ROOT, 'src/commands/commands.ts'), 'utf8');
  const functions = all(/<FunctionName>([^<]+)<\/FunctionName>/g);
  expect(functions).toEqual(['kiemTra', 'tongHop']);
  for (const name of functions) expect(commands).toContain(`${name}: () =>`);
});

test('what Vietnamese officers read has an English version', () => {
  const strings = [...xml.matchAll(/<bt:String id="([^"]+)" DefaultValue="[^"]+"(\s*\/)?>/g)];
  const alike = new Set(['Tab.Label', 'Group.Label']);
  expect(strings.filter(([, id, closed]) => closed !== undefined && !alike.has(id!)).map(([, id]) => id)).toEqual([]);
});
