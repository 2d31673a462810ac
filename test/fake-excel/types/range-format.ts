import { cellOf } from '../book';
import type { Edge, FormatModel } from '../book';
import { defineType } from '../client-object';
import type { Scalar } from '../client-object';
import { officeError } from '../errors';
import { eachCell, isUnbounded } from './addresses';
import type { AreasModel } from './addresses';
import { assertEditable, formatCells } from './write-cells';

defineType<AreasModel>('RangeFormat', {
  scalars: {
    horizontalAlignment: formatScalar('1.1', 'horizontalAlignment', ['General', 'Left', 'Center', 'Right', 'Justify']),
    verticalAlignment: formatScalar('1.1', 'verticalAlignment', ['Top', 'Center', 'Bottom', 'Justify']),
    wrapText: formatScalar('1.1', 'wrapText', 'boolean'),
    columnWidth: { since: '1.2', get: ({ sheet, areas }) => same(lines(areas, 'left', 'right').map((column) => sheet.columnWidths.get(column) ?? 64)), set: ({ sheet, areas }, width) => { assertEditable(sheet); lines(areas, 'left', 'right').forEach((column) => sheet.columnWidths.set(column, positive(width))); } },
    rowHeight: { since: '1.2', get: ({ sheet, areas }) => same(lines(areas, 'top', 'bottom').map((row) => sheet.rowHeights.get(row) ?? 15)), set: ({ sheet, areas }, height) => { assertEditable(sheet); lines(areas, 'top', 'bottom').forEach((row) => sheet.rowHeights.set(row, positive(height))); } },
  },
  links: {
    font: { since: '1.1', type: 'RangeFont', to: (areas) => areas },
    fill: { since: '1.1', type: 'RangeFill', to: (areas) => areas },
    borders: { since: '1.1', type: 'RangeBorderCollection', to: (areas) => areas },
    protection: { since: '1.2', type: 'FormatProtection', to: (areas) => areas },
  },
  methods: {
    autofitColumns: { since: '1.2', act: () => undefined },
    autofitRows: { since: '1.2', act: ({ sheet, areas }) => { for (const row of [...sheet.rowHeights.keys()]) if (areas.some(({ top, bottom }) => row >= top && row <= bottom)) sheet.rowHeights.delete(row); } },
  },
});

defineType<AreasModel>('RangeFont', {
  scalars: {
    name: formatScalar('1.1', 'fontName', 'string'),
    size: formatScalar('1.1', 'fontSize', 'number'),
    bold: formatScalar('1.1', 'bold', 'boolean'),
    italic: formatScalar('1.1', 'italic', 'boolean'),
    underline: formatScalar('1.1', 'underline', ['None', 'Single', 'Double']),
    color: formatScalar('1.1', 'color', 'color'),
  },
});

defineType<AreasModel>('RangeFill', {
  scalars: { color: formatScalar('1.1', 'fill', 'color') },
  methods: { clear: { since: '1.1', act: ({ sheet, areas }) => formatCells(sheet, areas, (format) => ({ ...format, fill: '#FFFFFF' })) } },
});

defineType<AreasModel>('FormatProtection', { scalars: { locked: formatScalar('1.2', 'locked', 'boolean') } });

interface BorderModel extends AreasModel {
  readonly side: string;
}

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'];

defineType<AreasModel>('RangeBorderCollection', {
  methods: {
    getItem: {
      since: '1.1', type: 'RangeBorder',
      find: (areas, [side]) => {
        if (!SIDES.includes(String(side))) throw officeError('InvalidArgument', `There is no border ${String(side)}.`);
        return { ...areas, side: String(side) };
      },
    },
  },
});

defineType<BorderModel>('RangeBorder', {
  scalars: {
    style: { since: '1.1', get: (border) => read(border, 'style') ?? 'None', set: (border, style) => draw(border, { style: oneOf(style, ['None', 'Continuous', 'Dash', 'Dot', 'Double']) }) },
    color: { since: '1.1', get: (border) => read(border, 'color') ?? '#000000', set: (border, color) => draw(border, { color: colorOf(color) }) },
    weight: { since: '1.1', get: (border) => read(border, 'weight') ?? 'Thin', set: (border, weight) => draw(border, { weight: oneOf(weight, ['Hairline', 'Thin', 'Medium', 'Thick']) }) },
  },
});

function read({ sheet, areas, side }: BorderModel, member: 'style' | 'color' | 'weight'): string | undefined {
  const edge: Edge = side === 'InsideHorizontal' ? 'EdgeBottom' : side === 'InsideVertical' ? 'EdgeRight' : (side as Edge);
  return cellOf(sheet, areas[0]!.top, areas[0]!.left)?.format.borders[edge]?.[member];
}

function draw({ sheet, areas, side }: BorderModel, change: Partial<{ style: string; color: string; weight: string }>): void {
  for (const area of areas) {
    formatCells(sheet, [area], (format, row, column) => {
      const edges: Edge[] = [
        ...(side === 'EdgeTop' && row === area.top ? ['EdgeTop' as const] : []),
        ...((side === 'EdgeBottom' && row === area.bottom) || (side === 'InsideHorizontal' && row < area.bottom) ? ['EdgeBottom' as const] : []),
        ...(side === 'EdgeLeft' && column === area.left ? ['EdgeLeft' as const] : []),
        ...((side === 'EdgeRight' && column === area.right) || (side === 'InsideVertical' && column < area.right) ? ['EdgeRight' as const] : []),
      ];
      const borders = { ...format.borders };
      for (const edge of edges) borders[edge] = { ...(borders[edge] ?? { style: 'Continuous', color: '#000000', weight: 'Thin' }), ...change };
      return edges.length === 0 ? format : { ...format, borders };
    });
  }
}

type Kind = 'string' | 'number' | 'boolean' | 'color' | readonly string[];

/** A property that is null over a range when its cells differ, as Excel answers. */
function formatScalar(since: string, member: keyof FormatModel, kind: Kind): Scalar<AreasModel> {
  return {
    since,
    get: ({ sheet, areas }) => {
      const seen = new Set<unknown>();
      for (const area of areas) {
        if (isUnbounded({ sheet, area })) seen.add(sheet.defaultFormat[member]);
        else eachCell(area, (row, column) => seen.add((cellOf(sheet, row, column)?.format ?? sheet.defaultFormat)[member]));
      }
      return seen.size === 1 ? [...seen][0] : null;
    },
    set: ({ sheet, areas }, value) => {
      const checked = checkedValue(value, kind);
      formatCells(sheet, areas, (format) => ({ ...format, [member]: checked }));
    },
  };
}

function checkedValue(value: unknown, kind: Kind): unknown {
  if (kind === 'color') return colorOf(value);
  if (typeof kind === 'object') return oneOf(value, kind);
  if (typeof value !== kind) throw officeError('InvalidArgument', `${String(value)} is not a ${kind}`);
  return value;
}

/** `#RRGGBB`, the one way of saying a colour that works everywhere. */
export function colorOf(value: unknown): string {
  if (typeof value !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(value)) throw officeError('InvalidArgument', `${String(value)} is not a colour #RRGGBB`);
  return value.toUpperCase();
}

export function oneOf(value: unknown, allowed: readonly string[]): string {
  if (!allowed.includes(String(value))) throw officeError('InvalidArgument', `${String(value)} is none of ${allowed.join(', ')}`);
  return String(value);
}

function positive(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw officeError('InvalidArgument', `${String(value)} is not a size`);
  return value;
}

function same(values: readonly number[]): number | null {
  return values.every((value) => value === values[0]) ? values[0] ?? null : null;
}

function lines(areas: AreasModel['areas'], from: 'left' | 'top', to: 'right' | 'bottom'): number[] {
  return areas.flatMap((area) => Array.from({ length: Math.min(area[to] - area[from] + 1, 20_000) }, (_, index) => area[from] + index));
}
