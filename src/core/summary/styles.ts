import type { Status } from '../plan/plan';
import type { BlueprintStyle } from '../sheet/blueprint';
import { STATUS_COLORS, STATUS_ORDER } from './colors';

/** The font Nghị định 30/2020/NĐ-CP prescribes. */
export const FONT = 'Times New Roman';

/** Page number in the middle of the foot, in Excel's codes. */
export const FOOTER = '&C&"Times New Roman,Regular"&11Trang &P/&N';

const base: BlueprintStyle = { fontName: FONT, fontSize: 12, verticalAlign: 'middle' };
const cell: BlueprintStyle = { ...base, border: 'thin', wrap: true };
const centered: BlueprintStyle = { ...cell, align: 'center' };
const header: BlueprintStyle = { ...centered, bold: true, fill: 'D9E2EC' };
const helper: BlueprintStyle = { ...base, fontSize: 10, color: '7F7F7F' };

/** Looks shared by every generated sheet, by name. Sizes and letter forms follow Nghị định 30/2020/NĐ-CP, annex I. */
const NAMED = {
  agency: { ...base, fontSize: 12, bold: true, align: 'center', wrap: true },
  state: { ...base, fontSize: 12, bold: true, align: 'center' },
  motto: { ...base, fontSize: 13, bold: true, underline: true, align: 'center' },
  placeDate: { ...base, fontSize: 13, italic: true, align: 'center' },
  title: { ...base, fontSize: 14, bold: true, align: 'center', wrap: true },
  subtitle: { ...base, fontSize: 13, italic: true, align: 'center', wrap: true },
  asOfLabel: { ...base, fontSize: 13, bold: true, align: 'right' },
  asOf: { ...base, fontSize: 13, bold: true, align: 'center', border: 'thin', fill: 'FFFBE6', numberFormat: 'dd/mm/yyyy' },
  asOfShown: { ...base, fontSize: 13, bold: true, align: 'left', numberFormat: 'dd/mm/yyyy' },
  hint: { ...base, fontSize: 11, italic: true, color: '595959' },
  heading: { ...base, fontSize: 13, bold: true },
  note: { ...base, fontSize: 11, italic: true, wrap: true, verticalAlign: 'top' },
  paragraph: { ...base, fontSize: 12, wrap: true, verticalAlign: 'top' },
  header,
  text: cell,
  textCenter: centered,
  linkCenter: { ...centered, color: '1F4E79', underline: true },
  date: { ...centered, numberFormat: 'dd/mm/yyyy' },
  count: { ...centered, numberFormat: '#,##0' },
  linkCount: { ...centered, color: '1F4E79', underline: true, numberFormat: '#,##0' },
  rate: { ...centered, numberFormat: '0.00\\ %' },
  totalText: { ...cell, bold: true, fill: 'F2F2F2' },
  totalCount: { ...centered, bold: true, fill: 'F2F2F2', numberFormat: '#,##0' },
  totalRate: { ...centered, bold: true, fill: 'F2F2F2', numberFormat: '0.00\\ %' },
  signature: { ...base, fontSize: 13, bold: true, align: 'center' },
  signatureHint: { ...base, fontSize: 12, italic: true, align: 'center' },
  helper,
  helperHeader: { ...helper, bold: true, border: 'thin', wrap: true, align: 'center' },
  /** List rows that may be empty: their lines come with their content. */
  listText: { ...base, wrap: true },
  listCenter: { ...base, wrap: true, align: 'center' },
  listDate: { ...base, align: 'center', numberFormat: 'dd/mm/yyyy' },
  listLink: { ...base, align: 'center', color: '1F4E79', underline: true },
} as const satisfies Record<string, BlueprintStyle>;

const STATUS_STYLES = Object.fromEntries(STATUS_ORDER.map((status) => [
  `status:${status}`,
  { ...cell, fill: STATUS_COLORS[status].soft, color: STATUS_COLORS[status].text },
])) as Record<`status:${Status}`, BlueprintStyle>;

/** Every look by its name. */
export const STYLES: Readonly<Record<StyleName, BlueprintStyle>> = { ...NAMED, ...STATUS_STYLES };

export type StyleName = keyof typeof NAMED | `status:${Status}`;
