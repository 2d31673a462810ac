import type { Agency, Successor } from './agency';
import type { ExchangeErrorCode, ExchangeProblem, ExchangeResult } from './own-register';

/** Checks entries as read from a file, whatever they are. `known`: ids of the product's register. */
export function validated(entries: readonly unknown[], aliases: unknown, known: (id: string) => boolean, rowOf?: (place: number) => number): ExchangeResult {
  const problems: ExchangeProblem[] = [];
  const agencies: Agency[] = [];
  const ids = new Set<string>();
  if (entries.length > MOST) problems.push({ code: 'too-many', message: `Danh mục có ${entries.length} cơ quan, vượt quá ${MOST}. Đề nghị chia nhỏ danh mục.`, row: null, entry: null, value: String(entries.length) });
  for (const [place, entry] of entries.slice(0, MOST).entries()) {
    const row = rowOf?.(place) ?? null;
    const where = row === null ? `Mục thứ ${place + 1}` : `Hàng ${row}`;
    const report = (code: ExchangeErrorCode, what: string, value: string): void => void problems.push({ code, message: `${where}: ${what}`, row, entry: place + 1, value });
    const agency = agencyOf(entry, report);
    if (!agency) continue;
    if (ids.has(agency.id)) report('duplicate-id', `mã "${agency.id}" đã dùng cho cơ quan khác. Đề nghị đặt mã riêng.`, agency.id);
    ids.add(agency.id);
    agencies.push(agency);
  }
  for (const agency of agencies) {
    for (const { id } of agency.successors) {
      if (ids.has(id) || known(id)) continue;
      problems.push({ code: 'unknown-successor', message: `Cơ quan "${agency.name}": không có cơ quan kế thừa mang mã "${id}". Đề nghị sửa mã hoặc thêm cơ quan đó vào danh mục.`, row: null, entry: null, value: id });
    }
  }
  const names = aliasesOf(aliases, (id) => ids.has(id) || known(id), problems);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, own: { agencies, aliases: names } };
}

type Report = (code: ExchangeErrorCode, what: string, value: string) => void;

function agencyOf(entry: unknown, report: Report): Agency | null {
  const fields = typeof entry === 'object' && entry !== null ? (entry as Record<string, unknown>) : {};
  const id = text(fields.id);
  const name = text(fields.name);
  if (id === '') report('no-id', 'chưa có mã cơ quan. Đề nghị ghi mã, ví dụ "so-tc".', name);
  else if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) report('bad-id', `mã "${id}" chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.`, id);
  if (name === '') report('no-name', 'chưa có tên cơ quan. Đề nghị ghi đầy đủ tên.', id);
  const from = dateOf(fields.from, report);
  const until = dateOf(fields.until, report);
  if (from !== null && until !== null && from > until) report('bad-period', `ngày bắt đầu ${shown(from)} sau ngày kết thúc ${shown(until)}. Đề nghị kiểm tra lại.`, `${from}/${until}`);
  if (!isTexts(fields.aliases ?? [])) report('bad-list', 'danh sách tên gọi khác không đọc được. Đề nghị ghi các tên cách nhau bằng dấu chấm phẩy.', '');
  if (id === '' || name === '') return null;
  const aliases = isTexts(fields.aliases) ? fields.aliases.map((alias) => alias.trim()).filter((alias) => alias !== '') : [];
  return { id, name, aliases, kind: text(fields.kind) || 'khac', level: text(fields.level) || 'tinh', from, until, successors: successorsOf(fields.successors), predecessors: [], legalBasis: text(fields.legalBasis), own: true };
}

function dateOf(value: unknown, report: Report): string | null {
  const written = text(value);
  if (written === '') return null;
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(written) ?? [];
  const iso = year === undefined ? written : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(iso) && !Number.isNaN(Date.parse(iso)) && new Date(`${iso}T00:00:00Z`).toISOString().startsWith(iso)) return iso;
  report('bad-date', `"${written}" không phải là ngày. Đề nghị ghi dạng 01/7/2025.`, written);
  return null;
}

function successorsOf(value: unknown): Successor[] {
  return (Array.isArray(value) ? value : []).flatMap((one: unknown) => {
    const fields = typeof one === 'object' && one !== null ? (one as Record<string, unknown>) : {};
    const id = text(fields.id);
    return id === '' ? [] : [{ id, field: text(fields.field) }];
  });
}

function aliasesOf(value: unknown, exists: (id: string) => boolean, problems: ExchangeProblem[]): Record<string, readonly string[]> {
  const aliases: Record<string, readonly string[]> = {};
  for (const [id, names] of Object.entries(typeof value === 'object' && value !== null ? value : {})) {
    if (!exists(id)) problems.push({ code: 'unknown-agency', message: `Tên gọi khác ghi cho mã "${id}", nhưng danh mục không có cơ quan này. Đề nghị sửa mã.`, row: null, entry: null, value: id });
    else if (!isTexts(names)) problems.push({ code: 'bad-list', message: `Danh sách tên gọi khác của "${id}" không đọc được. Đề nghị ghi lại danh sách.`, row: null, entry: null, value: id });
    else aliases[id] = names.map((name) => name.trim()).filter((name) => name !== '');
  }
  return aliases;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : '';
}

function shown(iso: string): string {
  return iso.split('-').reverse().join('/');
}

/** Far above what a province has; keeps a wrong file from filling the register. */
const MOST = 5000;
