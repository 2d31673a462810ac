import type { Agency } from '../core/agencies/agency';
import type { Acceptance } from '../core/check/finding';
import { formatCorrection, parseCorrection, type MatrixCorrection } from '../core/matrix/correction';
import { DEFAULT_SETTINGS, type Settings } from '../core/plan/settings';
import { PROFILES, type ProfileName, type RuleLevel } from '../core/rules/profiles';
import type { BlueprintRow, SheetBlueprint } from '../core/sheet/blueprint';
import { textAt, type Grid } from '../core/sheet/grid';
import { NOTHING_STORED, type Stored } from './stored';

/** Name of the hidden sheet when it is made; afterwards it is known by its kind. */
export const STORAGE_SHEET = '_SauRo';

const TITLE = 'Sáu Rõ cất ở trang ẩn này: thiết lập, cơ quan riêng của tỉnh, điểm đã chấp nhận và cột đã chỉ lại. Xóa trang này thì mất các mục đó, bảng kế hoạch không đổi.';

/** The hidden sheet: one record a row, its kind in column A, so that a person can read it and every other tool too. */
export function storageBlueprint(stored: Stored): SheetBlueprint {
  const records = [
    ...settingRecords(stored.settings),
    ['Bộ quy tắc', stored.profile],
    ...Object.entries(stored.ruleLevels).map(([rule, level]) => ['Mức quy tắc', rule, level]),
    ...stored.acceptances.map((a) => ['Chấp nhận', a.findingId, a.rule, a.reason, a.by, a.on, a.expires ?? '', a.text]),
    ...stored.agencies.map((a) => ['Cơ quan', a.id, a.name, a.aliases.join(' | '), a.kind, a.level, a.from ?? '', a.until ?? '', a.successors.map((s) => `${s.id}=${s.field}`).join(' | '), a.legalBasis]),
    ...Object.entries(stored.aliases).map(([id, names]) => ['Tên gọi khác', id, names.join(' | ')]),
    ...stored.corrections.map((c) => ['Bảng', c.sheet, formatCorrection(c)]),
  ];
  return {
    kind: 'storage',
    name: STORAGE_SHEET,
    hidden: true,
    columnWidths: [16, 24, 24, 40, 24, 14, 14, 40],
    styles: {},
    rows: [[TITLE], ...records].map(textRow),
  };
}

/** Reads the hidden sheet back; rows it does not know, or that are damaged, are passed over. */
export function readStorage(grid: Grid): Stored {
  let stored = read.get(grid);
  if (!stored) read.set(grid, (stored = recordsIn(grid)));
  return stored;
}

/** The same sheet gives the same object, so that others can tell by it that nothing was decided anew. */
const read = new WeakMap<Grid, Stored>();

function recordsIn(grid: Grid): Stored {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const ruleLevels: Record<string, RuleLevel> = {};
  const acceptances: Acceptance[] = [];
  const agencies: Agency[] = [];
  const aliases: Record<string, readonly string[]> = {};
  const corrections: MatrixCorrection[] = [];
  let profile: ProfileName = NOTHING_STORED.profile;

  for (let row = 1; row <= grid.rowCount; row += 1) {
    const [kind = '', ...fields] = rowTexts(grid, row);
    const [first = '', second = ''] = fields;
    if (kind === 'Thiết lập') Object.assign(settings, readSetting(first, second));
    else if (kind === 'Bộ quy tắc' && first in PROFILES) profile = first as ProfileName;
    else if (kind === 'Mức quy tắc' && isLevel(second)) ruleLevels[first] = second;
    else if (kind === 'Chấp nhận' && first !== '') acceptances.push(readAcceptance(fields));
    else if (kind === 'Cơ quan' && first !== '' && second !== '') agencies.push(readAgency(fields));
    else if (kind === 'Tên gọi khác' && first !== '') aliases[first] = list(second);
    else if (kind === 'Bảng' && first !== '') corrections.push(...readCorrection(first, second));
  }
  return { settings: settings as unknown as Settings, profile, ruleLevels, acceptances, agencies, aliases, corrections };
}

function textRow(values: readonly string[]): BlueprintRow {
  return { cells: values.map((value) => (value === '' ? null : { value })) };
}

function rowTexts(grid: Grid, row: number): string[] {
  return Array.from({ length: grid.columnCount }, (_, index) => textAt(grid, row, index + 1));
}

function settingRecords(settings: Settings): string[][] {
  return Object.entries(settings)
    .filter(([key, value]) => value !== DEFAULT_SETTINGS[key as keyof Settings])
    .map(([key, value]) => ['Thiết lập', key, value === true ? 'có' : String(value)]);
}

function readSetting(key: string, text: string): Partial<Settings> {
  if (!(key in DEFAULT_SETTINGS) || text === '') return {};
  return { [key]: key === 'strictBefore' ? text === 'có' : text };
}

function isLevel(text: string): text is RuleLevel {
  return text === 'error' || text === 'warning' || text === 'info' || text === 'off';
}

function readAcceptance(fields: readonly string[]): Acceptance {
  const [findingId = '', rule = '', reason = '', by = '', on = '', expires = '', text = ''] = fields;
  return { findingId, rule, reason, by, on, expires: expires === '' ? null : expires, text };
}

function readAgency(fields: readonly string[]): Agency {
  const [id = '', name = '', aliases = '', kind = '', level = '', from = '', until = '', successors = '', legalBasis = ''] = fields;
  return {
    id,
    name,
    aliases: list(aliases),
    kind,
    level,
    from: from === '' ? null : from,
    until: until === '' ? null : until,
    successors: list(successors).map((pair) => {
      const [successor = '', field = ''] = pair.split('=');
      return { id: successor, field };
    }),
    predecessors: [],
    legalBasis,
    own: true,
  };
}

function list(text: string): string[] {
  return text === '' ? [] : text.split(' | ');
}

function readCorrection(sheet: string, text: string): MatrixCorrection[] {
  const parsed = parseCorrection(text);
  return parsed.ok ? [{ sheet, ...parsed.correction }] : [];
}
