import { readTable, toTable } from './exchange-table';
import { validated } from './exchange-validate';
import type { ExchangeProblem, ExchangeResult, OwnRegister } from './own-register';

export { TABLE_HEADER } from './exchange-table';
export type { ExchangeErrorCode, ExchangeProblem, ExchangeResult, OwnRegister } from './own-register';

/** As .json text, for other offices of the province. */
export function toJson(own: OwnRegister): string {
  const agencies = own.agencies.map(({ id, name, aliases, kind, level, from, until, successors, legalBasis }) => ({ id, name, aliases, kind, level, from, until, successors, legalBasis }));
  return `${JSON.stringify({ format: FORMAT, agencies, aliases: own.aliases }, null, 2)}\n`;
}

/** Reads what `toJson` wrote, or a person edited. `known` says which ids the product's register has. */
export function fromJson(text: string, known: (id: string) => boolean): ExchangeResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failed('not-json', 'Tệp không phải danh mục cơ quan dạng .json hoặc đã bị hỏng. Đề nghị chọn tệp khác hoặc xuất lại danh mục.');
  }
  const { format, agencies, aliases } = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  if (format !== FORMAT) return failed('wrong-format', 'Tệp .json này không phải danh mục cơ quan của Sáu Rõ. Đề nghị chọn tệp do Sáu Rõ xuất ra.');
  return validated(Array.isArray(agencies) ? agencies : [], aliases ?? {}, known);
}

/** As plain rows, header first: for the workbook's storage sheet and for an Excel sheet. */
export function toRows(own: OwnRegister): string[][] {
  return toTable(own);
}

/** Reads what `toRows` wrote; columns may stand in any order, blank rows are passed over. Row numbers in problems are 1-based. */
export function fromRows(rows: readonly (readonly string[])[], known: (id: string) => boolean): ExchangeResult {
  const table = readTable(rows);
  if (table === null) return failed('no-header', 'Bảng danh mục cơ quan thiếu cột "Mã" hoặc "Tên cơ quan" ở hàng đầu. Đề nghị giữ nguyên hàng tiêu đề của mẫu.');
  return validated(table.agencies, table.aliases, known, table.rowOf);
}

function failed(code: ExchangeProblem['code'], message: string): ExchangeResult {
  return { ok: false, problems: [{ code, message, row: null, entry: null, value: '' }] };
}

const FORMAT = 'sau-ro/co-quan/1';
