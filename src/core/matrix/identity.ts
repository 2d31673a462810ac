import type { Register } from '../agencies/register';
import type { Field } from '../plan/field';
import type { PlanIdentity } from '../plan/plan';
import type { CellRef } from '../sheet/cell-ref';
import { fold, foldBlanks, foldMap } from '../text/fold';
import { isoDate } from '../timeline/iso-date';
import type { IsoDate } from '../timeline/timeline';
import type { SheetView } from './sheet-view';

/** A plan of which the sheets say nothing. */
export const NO_IDENTITY: PlanIdentity = { number: null, issuedOn: null, issuer: null, title: null, periodStart: null, periodEnd: null, province: null, attachedTo: null, appendix: null, lines: [], freeLine: null };

/** Reads what the lines above a table (rows `from` to `to`) say of the plan. Spacing faults are tolerated: "3229 /KH-UBND", "27 /8/2024". */
export function readIdentity(view: SheetView, from: number, to: number, register: Register): PlanIdentity {
  const whole = linesOf(view, from, to);
  const lines = whole.flatMap((line) => partsOf(view, line));
  const attached = lines.find((line) => ATTACHED.test(fold(line.text))) ?? null;
  const letter = lines.find((line) => /^so ?:/.test(fold(line.text))) ?? null;
  const dated = lines.find((line) => PLACE_AND_DATE.test(fold(line.text))) ?? null;
  const appendix = lines.find((line) => /^(?:phu luc|phu bieu|bieu(?: mau)? so|mau so)/.test(fold(line.text))) ?? null;
  const title = titleOf(lines, [attached, letter, dated, appendix]) ?? null;
  const number = numberIn(attached) ?? numberIn(letter);
  const issuer = issuerIn(attached) ?? issuerInLetterhead(lines, number, register);
  const period = periodIn(lines, title);
  return {
    number,
    issuedOn: dateIn(attached) ?? dateIn(dated),
    issuedFrom: openDateIn(attached),
    issuer,
    title,
    periodStart: period.start,
    periodEnd: period.end,
    province: provinceIn([issuer?.value ?? '', ...lines.map((line) => asName(line.text))]) ?? register.province,
    attachedTo: attached,
    appendix,
    lines: whole,
    freeLine: freeLineUnder(view, title ?? appendix ?? whole.at(-1) ?? null, to),
  };
}

const ATTACHED = /^\(?(?:ban hanh )?(?:kem theo|dinh kem)|^\(?(?:thuc hien |trien khai )?(?:theo |kem )(?:ke hoach|quyet dinh|cong van|nghi quyet|chuong trinh|bao cao) so|attached to/;
const PLACE_AND_DATE = /, ?ngay ?\d{1,2} ?thang ?\d{1,2} ?nam ?\d{4}/;
const NUMBER = /(?:s[ốo]|no\.?)\s*[:.]?\s*(\d{1,5}\s*[/-]\s*\p{Lu}[\p{L}\d&]*(?:\s*[/-]\s*\p{Lu}[\p{L}\d&]*)*)/iu;
const LOWER_PERIOD = /(?:thoi ky|giai doan|thoi gian)(?: thuc hien)?(?: ke hoach)? ?[:.]? ?(?:tu )?(?:nam )?(.*)$/;

/** The texts of rows `from` to `to`, one field a cell. */
export function linesOf(view: SheetView, from: number, to: number): Field<string>[] {
  const lines: Field<string>[] = [];
  for (let row = from; row <= to; row++) {
    for (let column = 1; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      const cell = view.cell(row, column);
      if (text === '' || !cell) continue;
      lines.push({ value: text, text, cell: { sheet: view.sheet, row, column }, role: 'content', present: true, raw: cell });
    }
  }
  return lines;
}

/** The first empty row under a line and above the table, in the column where that line begins; a row that a merge reaches into from above is not free. */
function freeLineUnder(view: SheetView, line: Field<string> | null, to: number): CellRef | null {
  if (!line) return null;
  const { column } = line.cell;
  for (let row = line.cell.row + 1; row <= to; row++) {
    const merge = view.merge(row, column);
    const reached = merge !== null && (merge.top !== row || merge.left !== column);
    if (!reached && !view.grid.hiddenRows.has(row) && isEmptyRow(view, row)) return { sheet: view.sheet, row, column };
  }
  return null;
}

function isEmptyRow(view: SheetView, row: number): boolean {
  return (view.grid.cells[row - 1] ?? []).every((cell) => cell === null || (cell.text === '' && cell.formula === undefined));
}

/** Appendix, title and attachment line typed into one cell, with line breaks between them: each says its own thing. */
function partsOf(view: SheetView, line: Field<string>): Field<string>[] {
  const rows = view.full(line.cell.row, line.cell.column).split(/[\r\n]+/u).map((row) => foldBlanks(row)).filter((row) => row !== '');
  const attached = rows.findIndex((row, index) => index > 0 && ATTACHED.test(fold(row)));
  if (attached < 0) return [line];
  const named = /^(?:phu luc|phu bieu)(?: so)? ?[0-9a-z]{0,5}$/.test(fold(rows[0]!)) && attached > 1 ? 1 : 0;
  return [rows.slice(0, named), rows.slice(named, attached), rows.slice(attached)].filter((part) => part.length > 0).map((part) => ({ ...line, value: part.join(' '), text: part.join(' ') }));
}

/** The longest line that is no letterhead, no attachment line and no period line. */
function titleOf(lines: readonly Field<string>[], known: readonly (Field<string> | null)[]): Field<string> | undefined {
  const rest = lines.filter((line) => !known.includes(line) && !/cong hoa xa hoi|doc lap|^dang cong san|^so lieu|^\(?so lieu|^don vi tinh|^thoi ky|^uy ban nhan dan|^ubnd|^so [a-z&, -]{2,60}$|^\(/.test(fold(line.text)));
  const capitals = rest.filter((line) => line.text.length > 8 && line.text === line.text.toUpperCase());
  return capitals.find((line) => /ke hoach|nhiem vu|phan cong|danh muc|chuong trinh|tien do|theo doi|bang |bieu /.test(fold(line.text))) ?? capitals.at(-1) ?? rest.find((line) => line.text.length > 12) ?? (known[3] && known[3].text.length > 15 ? known[3] : undefined);
}

function numberIn(line: Field<string> | null): Field<string> | null {
  const match = line && NUMBER.exec(line.text);
  return match ? { ...line, value: match[1]!.replace(/\s+/gu, '') } : null;
}

function dateIn(line: Field<string> | null): Field<IsoDate> | null {
  if (!line) return null;
  const folded = fold(line.text);
  const match = /(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})/.exec(folded.slice(Math.max(0, folded.indexOf('ngay')))) ?? /ngay ?(\d{1,2}) ?thang ?(\d{1,2}) ?nam ?(\d{4})/.exec(folded);
  const date = match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
  return date ? { ...line, value: date } : null;
}

/** "ngày … tháng 3 năm 2026", "ngày …/3/2026": the first day of the month, or of the year. */
function openDateIn(line: Field<string> | null): IsoDate | null {
  const match = line && /ngay[ .…_]*(?:(?:thang ?(\d{1,2})?[ .…_]*)?nam ?|\/ ?(?:(\d{1,2})|[ .…_]*) ?\/ ?)(\d{4})/.exec(fold(line.text));
  return match ? isoDate(Number(match[3]), Number(match[1] ?? match[2] ?? 1), 1) : null;
}

/** "… ngày 27/8/2024 của UBND tỉnh Bình Thuận)": what stands after the last "của" that follows the number. */
function issuerIn(line: Field<string> | null): Field<string> | null {
  if (!line) return null;
  const after = /(?:\d{4}\s*,?\s*|\p{Lu}{2,}\s*,?\s*|năm\s*[….]+\s*)của\s+(.+?)\s*[).]?\s*$/u.exec(line.text);
  if (!after) return null;
  const name = foldBlanks(after[1]!.split(/\s+(?:về việc|về|v\/v|ban hành|triển khai)\s/u)[0]!.replace(/[),.;:]+$/u, ''));
  return name === '' ? null : { ...line, value: name };
}

/** The lowest office at the top left, when the plan's own number stands under it; its usual name if the register knows it. */
function issuerInLetterhead(lines: readonly Field<string>[], number: Field<string> | null, register: Register): Field<string> | null {
  if (!number) return null;
  const offices = lines.filter((line) => line.text.length < 90 && /^(?:uy ban nhan dan|ubnd|so |tinh uy|thanh uy|ban )/.test(fold(line.text)));
  const line = /-UBND$/u.test(number.value) ? offices.find((office) => /^(?:uy ban nhan dan|ubnd)/.test(fold(office.text))) : offices.at(-1);
  if (!line) return null;
  const known = register.find(line.text);
  return { ...line, value: known && fold(known.name) === fold(line.text) ? known.name : asName(line.text) };
}

/** "UBND TỈNH LÂM ĐỒNG" as officers write it in a sentence. */
function asName(text: string): string {
  if (text !== text.toUpperCase()) return text;
  const name = text.replace(/^ỦY BAN NHÂN DÂN|^UỶ BAN NHÂN DÂN/u, 'UBND');
  return name.split(' ').map((word) => (word === 'UBND' ? word : /^(?:TỈNH|THÀNH|PHỐ|XÃ|PHƯỜNG|HUYỆN|THỊ)$/u.test(word) ? word.toLowerCase() : word[0]! + word.slice(1).toLowerCase())).join(' ');
}

/** "Thời kỳ thực hiện: 2025-2026", "giai đoạn 2024 - 2030", or the year in the title. */
function periodIn(lines: readonly Field<string>[], title: Field<string> | null): { start: IsoDate | null; end: IsoDate | null } {
  const telling = lines.map((line) => fold(line.text)).filter((text) => /(?:thoi ky|giai doan|thoi gian)(?: thuc hien)?(?: ke hoach)? ?[:.]? ?(?:tu )?(?:ngay (?:ban hanh|ky)(?: ban hanh)? (?:den|toi) (?:het )?)?(?:nam |thang |ngay |quy )?\d/.test(text) && !ATTACHED.test(text) && !/so lieu/.test(text));
  // The line that says it of the plan itself goes before a period in its title.
  const said = telling.find((text) => /^\(?(?:thoi ky|thoi gian)/.test(text)) ?? telling[0];
  const body = said === undefined ? null : (LOWER_PERIOD.exec(said)?.[1] ?? null);
  return (body !== null ? yearsIn(body) : null) ?? (title ? yearOfTitle(fold(title.text)) : null) ?? { start: null, end: null };
}

function yearsIn(text: string): { start: IsoDate | null; end: IsoDate | null } | null {
  const until = /(?:den|het)(?: het)?(?: ngay)? (\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})/.exec(text);
  const end = until && isoDate(Number(until[3]), Number(until[2]), Number(until[1]));
  const years = [...text.matchAll(/\b((?:19|20)\d\d)\b/g)].map((match) => Number(match[1]));
  if (years.length === 0) return null;
  // "Từ ngày ban hành" begins with the plan itself.
  return { start: /^(?:tu )?ngay (?:ban hanh|ky)/.test(text) ? null : `${Math.min(...years)}-01-01`, end: end ?? `${Math.max(...years)}-12-31` };
}

function yearOfTitle(text: string): { start: IsoDate | null; end: IsoDate | null } | null {
  const range = /(?:giai doan|nam) ?((?:19|20)\d\d) ?(?:-|–|den|toi) ?(?:nam )?((?:19|20)\d\d)/.exec(text) ?? /\b((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\b/.exec(text);
  if (range) return { start: `${range[1]}-01-01`, end: `${range[2]}-12-31` };
  const year = /\bnam ((?:19|20)\d\d)\b(?!.*\bnam (?:19|20)\d\d)/.exec(text);
  return year ? { start: `${year[1]}-01-01`, end: `${year[1]}-12-31` } : null;
}

/** The place in "UBND tỉnh Bình Thuận"; null when no line names one. */
function provinceIn(offices: readonly string[]): string | null {
  for (const office of offices) {
    const map = foldMap(office);
    const match = /(?:^|chu tich )(?:uy ban nhan dan|ubnd|hdnd|hoi dong nhan dan) (?:tinh|thanh pho|tp\.?) ([a-z][a-z -]{1,30})$/.exec(map.folded);
    if (match) return foldBlanks(office.slice(map.starts[map.folded.length - match[1]!.length]!));
  }
  return null;
}
