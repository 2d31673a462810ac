/**
 * Writes workbooks the way Sáu Rõ does and validates every part it made against the ECMA-376 schemas.
 * `npx tsx scripts/check-xlsx-schemas.ts SCHEMA_FOLDER [FILE.xlsx...]`: needs xmllint; the files, when given, are validated as they are.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { openXlsx } from '../src/workbook/xlsx/open-xlsx';
import { FULL_BLUEPRINT } from '../test/workbook/xlsx/blueprints';
import { buildXlsx } from '../test/workbook/xlsx/build-xlsx';

const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(?:worksheets|tables)\/[^/]+\.xml$|^xl\/(?:workbook|styles)\.xml$/, 'sml.xsd'],
  [/^xl\/charts\/chart[0-9]+\.xml$/, 'dml-chart.xsd'],
  [/^xl\/drawings\/drawing[0-9]+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
];

async function main(): Promise<void> {
  const [schemas, ...files] = process.argv.slice(2);
  if (schemas === undefined) fail('usage: check-xlsx-schemas SCHEMA_FOLDER [FILE.xlsx...]');
  if (spawnSync('xmllint', ['--version']).error) {
    process.stdout.write('xmllint is not installed: schemas not checked\n');
    return;
  }
  const workbooks: [string, Uint8Array][] = files.map((file) => [file, readFileSync(file)]);
  if (files.length === 0) for (const prefix of ['', 'x:']) workbooks.push([`written (prefix "${prefix}")`, await written(prefix)]);
  const folder = mkdtempSync(join(tmpdir(), 'sau-ro-schemas-'));
  try {
    const problems = workbooks.flatMap(([name, bytes]) => problemsOf(name, bytes, schemas, folder));
    if (problems.length > 0) fail(problems.join('\n'));
    process.stdout.write(`${workbooks.length} workbooks: every part is valid\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook that went through every verb that writes. */
async function written(prefix: string): Promise<Uint8Array> {
  const rows = [['STT', 'Nội dung', 'Chủ trì'], [1, 'Việc một', 'Sở Nội vụ'], [2, 'Việc hai', 'Sở Tư pháp']];
  const tables = [{ name: 'BangNhiemVu', area: { top: 1, left: 1, bottom: 3, right: 3 }, hasHeader: true }];
  const workbook = await openXlsx(buildXlsx([{ name: 'Phụ lục', rows, tables }], prefix === '' ? {} : { prefix }));
  await workbook.edit([{ cell: { sheet: 'Phụ lục', row: 3, column: 2 }, expected: 'Việc hai', value: '- Việc khác', fontName: 'Arial', numberFormat: '0.0' }]);
  await workbook.extend({
    sheet: 'Phụ lục', headerTop: 1, headerBottom: 1, lastRow: 3, like: 3, at: 4,
    columns: [{ header: 'Tình trạng', width: 18, validation: { kind: 'list', values: ['Hoàn thành'] }, message: 'Chọn trong danh sách.' }],
    highlights: [{ area: { top: 2, left: 1, bottom: 3, right: 4 }, formula: '$D2="x"', fill: 'FFC7CE' }],
  });
  await workbook.place([FULL_BLUEPRINT]);
  await workbook.mark([{ cell: { sheet: 'Phụ lục', row: 2, column: 2 }, severity: 'error' }]);
  return workbook.save();
}

function problemsOf(name: string, bytes: Uint8Array, schemas: string, folder: string): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, part]) => {
    const schema = SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
    if (schema === undefined) return [];
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, part);
    const { stderr } = spawnSync('xmllint', ['--noout', '--schema', join(schemas, schema), file], { encoding: 'utf8' });
    // Every producer, Excel included, trips on these two, which the schemas do not list.
    const errors = stderr.split('\n').filter((line) => line.includes('error') && !line.includes('namespace}space') && !line.includes('Ignorable'));
    return errors.map((error) => `${name} ${path}: ${error.slice(error.indexOf('error'))}`);
  });
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

void main();
