import { fold, foldBlanks } from '../text/fold';
import type { OwnRegister } from './own-register';

/** Header of the table of own agencies. */
export const TABLE_HEADER = ['Mã', 'Tên cơ quan', 'Tên gọi khác', 'Loại', 'Cấp', 'Từ ngày', 'Đến ngày', 'Kế thừa', 'Căn cứ'] as const;

/** Entries of a table before they are validated. */
export interface Table {
  readonly agencies: readonly unknown[];
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** 1-based row of the entry at that place of `agencies`. */
  readonly rowOf: (place: number) => number;
}

/** Own agencies, then a row with only a code and other names for each product agency that got some. */
export function toTable({ agencies, aliases }: OwnRegister): string[][] {
  return [
    [...TABLE_HEADER],
    ...agencies.map((agency) => [
      agency.id, agency.name, agency.aliases.join(LIST), agency.kind, agency.level, agency.from ?? '', agency.until ?? '',
      agency.successors.map(({ id, field }) => (field === '' ? id : `${id} (${field})`)).join(LIST), agency.legalBasis,
    ]),
    ...Object.entries(aliases).map(([id, names]) => [id, '', names.join(LIST), '', '', '', '', '', '']),
  ];
}

/** null when the first row lacks the two columns without which nothing can be told. */
export function readTable(rows: readonly (readonly string[])[]): Table | null {
  const header = (rows[0] ?? []).map(fold);
  const columns = TABLE_HEADER.map((name) => header.indexOf(fold(name)));
  if (columns[0] === -1 || columns[1] === -1) return null;
  const agencies: unknown[] = [];
  const places: number[] = [];
  const aliases: Record<string, readonly string[]> = {};
  rows.forEach((row, place) => {
    const [id = '', name = '', names = '', kind = '', level = '', from = '', until = '', successors = '', legalBasis = ''] = columns.map((column) => foldBlanks(row[column] ?? ''));
    if (place === 0 || (id === '' && name === '')) return;
    if (name === '' && names !== '') {
      aliases[id] = listOf(names);
      return;
    }
    places.push(place + 1);
    agencies.push({ id, name, aliases: listOf(names), kind, level, from: from || null, until: until || null, successors: listOf(successors).map(successorOf), legalBasis });
  });
  return { agencies, aliases, rowOf: (place) => places[place] ?? 0 };
}

function listOf(text: string): string[] {
  return text.split(';').map(foldBlanks).filter((part) => part !== '');
}

/** `so-tc` or `so-tc (giá, ngân sách)`. */
function successorOf(text: string): { id: string; field: string } {
  const open = text.indexOf('(');
  return open < 0 ? { id: text, field: '' } : { id: text.slice(0, open).trim(), field: text.slice(open + 1).replace(/\)\s*$/u, '').trim() };
}

const LIST = '; ';
