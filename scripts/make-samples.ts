import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Area } from '../src/core/sheet/cell-ref';
import { PLAN_HEADERS, PLAN_ROWS, PLAN_TITLE } from './samples/plan';
import { TRACKING_HEADERS, TRACKING_ROWS, TRACKING_TITLE } from './samples/tracking';
import { tinyXlsx, type SampleCell, type SampleSheet, type SampleStyle } from './samples/tiny-xlsx';

/** Writes the sample plans that the workbench offers: `npx tsx scripts/make-samples.ts`. */
const folder = path.join(process.cwd(), 'assets', 'samples');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'ke-hoach-mau.xlsx'), tinyXlsx(planSheet()));
writeFileSync(path.join(folder, 'theo-doi-mau.xlsx'), tinyXlsx(trackingSheet()));

function planSheet(): SampleSheet {
  const columns = PLAN_HEADERS.length;
  const top = headed(PLAN_TITLE, PLAN_HEADERS);
  const merges: Area[] = titleMerges(PLAN_TITLE.length, columns);
  const rows = PLAN_ROWS.map((row, index) => {
    if (row.length > 2) return row.map((value, column) => cell(value, column === 0 || column === 4 ? 'center' : 'text'));
    const at = top.length + index + 1;
    merges.push({ top: at, left: 2, bottom: at, right: columns });
    return PLAN_HEADERS.map((_, column) => cell(row[column] ?? '', 'section'));
  });
  return { name: 'Phụ lục', widths: [6, 52, 28, 30, 20, 28], rows: [...top, ...rows], merges, frozenRows: top.length };
}

function trackingSheet(): SampleSheet {
  const top = headed(TRACKING_TITLE, TRACKING_HEADERS);
  const rows = TRACKING_ROWS.map((row) => row.map((value, column) => cell(value, column === 5 ? 'date' : column === 0 || column === 3 ? 'center' : 'text')));
  return { name: 'Theo dõi tiến độ', widths: [6, 48, 30, 18, 18, 16, 34], rows: [...top, ...rows], merges: titleMerges(TRACKING_TITLE.length, TRACKING_HEADERS.length), frozenRows: top.length };
}

/** Title lines, an empty row, the header row. */
function headed(titles: readonly string[], headers: readonly string[]): (SampleCell | null)[][] {
  const last = titles.length - 1;
  return [...titles.map((title, index) => [cell(title, index === last ? 'subtitle' : 'title')]), [], headers.map((header) => cell(header, 'header'))];
}

function titleMerges(count: number, columns: number): Area[] {
  return Array.from({ length: count }, (_, index) => ({ top: index + 1, left: 1, bottom: index + 1, right: columns }));
}

function cell(value: string | number, style: SampleStyle): SampleCell {
  return { value, style };
}
