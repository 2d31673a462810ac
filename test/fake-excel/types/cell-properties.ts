import { cellOf } from '../book';
import type { FormatModel } from '../book';
import { officeError } from '../errors';
import { gridOf } from './addresses';
import type { RangeModel } from './addresses';
import { formatCells } from './write-cells';

/** What `getCellProperties` and `setCellProperties` know: path → where it stands in the format. */
const PROPERTIES: Readonly<Record<string, keyof FormatModel>> = {
  'format/font/name': 'fontName',
  'format/font/size': 'fontSize',
  'format/font/bold': 'bold',
  'format/font/italic': 'italic',
  'format/font/underline': 'underline',
  'format/font/color': 'color',
  'format/fill/color': 'fill',
  'format/horizontalAlignment': 'horizontalAlignment',
  'format/verticalAlignment': 'verticalAlignment',
  'format/wrapText': 'wrapText',
  'format/protection/locked': 'locked',
};

export function cellProperties({ sheet, area }: RangeModel, wanted: unknown): object[][] {
  const paths = leaves(wanted).map(([path]) => path);
  return gridOf(area, (row, column) => {
    const format = cellOf(sheet, row, column)?.format ?? sheet.defaultFormat;
    const answer: Record<string, unknown> = {};
    for (const path of paths) put(answer, path.split('/'), format[propertyAt(path)]);
    return answer;
  });
}

export function setCellProperties({ sheet, area }: RangeModel, properties: unknown): void {
  const rows = properties as unknown[][];
  const fits = Array.isArray(rows) && rows.length === area.bottom - area.top + 1 && rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (!fits) throw officeError('InvalidArgument', 'setCellProperties: the shape does not match the range.');
  formatCells(sheet, [area], (format, row, column) => {
    const changed: Record<string, unknown> = { ...format };
    for (const [path, value] of leaves(rows[row - area.top]![column - area.left])) changed[propertyAt(path)] = value;
    return changed as unknown as FormatModel;
  });
}

function propertyAt(path: string): keyof FormatModel {
  const property = PROPERTIES[path];
  if (!property) throw officeError('InvalidArgument', `Cell property ${path} is not known to the fake.`);
  return property;
}

function leaves(value: unknown, prefix = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (typeof inner === 'object' && inner !== null ? leaves(inner, `${prefix}${name}/`) : [[prefix + name, inner] as [string, unknown]]));
}

function put(target: Record<string, unknown>, [first, ...rest]: string[], value: unknown): void {
  if (rest.length === 0) target[first!] = value;
  else put((target[first!] ??= {}) as Record<string, unknown>, rest, value);
}
