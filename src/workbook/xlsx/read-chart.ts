import type { BlueprintChart, BlueprintSeries } from '../../core/sheet/blueprint';
import type { Area } from '../../core/sheet/cell-ref';
import { relationshipsOf } from './relationships';
import { parseReference } from './sheet-reference';
import type { State } from './state';
import { child, children, flag, parseXml, type XmlElement } from './xml-tree';

/**
 * The charts on a sheet that can be drawn from its own cells: bars, columns and doughnuts. Any other chart is left out,
 * as is one over cells of another sheet. Throws `no-sheet`.
 */
export function readCharts(state: State, sheet: string): readonly BlueprintChart[] {
  const entry = state.sheet(sheet);
  const drawing = relationshipsOf(state.pack, entry.path).find(({ type }) => type === 'drawing');
  const part = drawing && state.pack.find(drawing.target);
  if (!drawing || !part) return [];
  const parts = new Map(relationshipsOf(state.pack, drawing.target).map(({ id, target }) => [id, target]));
  return children(parseXml(part.text), 'twoCellAnchor').flatMap((anchor) => {
    const frame = child(anchor, 'graphicFrame');
    const id = child(child(child(frame, 'graphic'), 'graphicData'), 'chart')?.attributes.get('id');
    const chart = state.pack.find(parts.get(id ?? '') ?? '');
    const read = chart && chartOf(parseXml(chart.text), entry.name);
    const name = child(child(frame, 'nvGraphicFramePr'), 'cNvPr')?.attributes.get('name') ?? '';
    return read ? [{ ...read, name, anchor: areaOf(anchor) }] : [];
  });
}

function chartOf(space: XmlElement, sheet: string): Omit<BlueprintChart, 'name' | 'anchor'> | null {
  const chart = child(space, 'chart');
  const plot = child(chart, 'plotArea');
  const bars = child(plot, 'barChart');
  const kind = bars ? barKind(bars) : 'doughnut';
  const group = bars ?? child(plot, 'doughnutChart');
  const all = children(group, 'ser');
  const series = all.map((one) => seriesOf(one, sheet));
  const categories = areaIn(child(all[0], 'cat'), sheet);
  if (!group || !categories || !series.every((one) => one !== null) || kind === null) return null;
  return {
    kind,
    title: titleOf(child(chart, 'title'), sheet),
    categories,
    series,
    showLegend: child(chart, 'legend') !== undefined,
    showLabels: isOn(child(child(all[0], 'dLbls'), 'showVal')),
  };
}

function barKind(bars: XmlElement): BlueprintChart['kind'] | null {
  const direction = valueOf(child(bars, 'barDir')) === 'bar' ? 'bar' : 'column';
  const grouping = valueOf(child(bars, 'grouping')) ?? 'clustered';
  if (grouping === 'stacked') return `${direction}-stacked`;
  return grouping === 'clustered' ? direction : null;
}

function seriesOf(series: XmlElement, sheet: string): BlueprintSeries | null {
  const values = areaIn(child(series, 'val'), sheet);
  const name = areaIn(child(series, 'tx'), sheet);
  if (!values || !name) return null;
  const points = children(series, 'dPt').flatMap((point) => colorOf(child(point, 'spPr')) ?? []);
  const own = colorOf(child(series, 'spPr'));
  return { name: { row: name.top, column: name.left }, values, colors: points.length > 0 ? points : own ? [own] : [] };
}

function titleOf(title: XmlElement | undefined, sheet: string): BlueprintChart['title'] {
  const area = areaIn(child(title, 'tx'), sheet);
  if (area) return { row: area.top, column: area.left };
  return descendants(child(child(title, 'tx'), 'rich'), 't').map(({ text }) => text).join('');
}

/** The cells a part of a chart is drawn from; null when they stand on another sheet. */
function areaIn(element: XmlElement | undefined, sheet: string): Area | null {
  const reference = child(element, 'strRef') ?? child(element, 'numRef');
  const target = parseReference(child(reference, 'f')?.text ?? '');
  return target?.sheet === sheet ? target.area : null;
}

function colorOf(shape: XmlElement | undefined): string | null {
  const fill = child(shape, 'solidFill') ?? child(child(shape, 'pattFill'), 'fgClr');
  return child(fill, 'srgbClr')?.attributes.get('val') ?? null;
}

function areaOf(anchor: XmlElement): Area {
  const number = (corner: string, name: string) => Number(child(child(anchor, corner), name)?.text ?? 0);
  return { top: number('from', 'row') + 1, left: number('from', 'col') + 1, bottom: number('to', 'row'), right: number('to', 'col') };
}

function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((one) => (one.name === name ? [one] : descendants(one, name)));
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element?.attributes.get('val');
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && flag(valueOf(element), true);
}
