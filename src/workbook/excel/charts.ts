import { areaAddress, cellAddress, quotedSheet } from '../../core/sheet/cell-ref';
import type { BlueprintChart, BlueprintSeries, SheetBlueprint } from '../../core/sheet/blueprint';

/** Draws a native chart, still without its name; null when it has no series. Fill patterns are left out: Office.js paints chart parts in one colour only. */
export function queueChart(sheet: Excel.Worksheet, chart: BlueprintChart, blueprint: SheetBlueprint, sheetName: string): Excel.Chart | null {
  const [first] = chart.series;
  if (!first) return null;
  const drawn = sheet.charts.add(KINDS[chart.kind], sheet.getRange(areaAddress(first.values)), 'Columns');
  drawn.setPosition(cellAddress({ row: chart.anchor.top, column: chart.anchor.left }), cellAddress({ row: chart.anchor.bottom, column: chart.anchor.right }));
  queueTitle(drawn, chart, sheetName);
  drawn.legend.visible = chart.showLegend === true;
  if (chart.showLegend) drawn.legend.position = 'Bottom';
  chart.series.forEach((series, index) => {
    const name = String(blueprint.rows[series.name.row - 1]?.cells[series.name.column - 1]?.value ?? '');
    const line = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
    line.name = name;
    if (index > 0) line.setValues(sheet.getRange(areaAddress(series.values)));
    line.setXAxisValues(sheet.getRange(areaAddress(chart.categories)));
    queueSeries(line, series, chart);
  });
  queueAxes(drawn, chart);
  return drawn;
}

const KINDS = { doughnut: 'Doughnut', bar: 'BarClustered', 'bar-stacked': 'BarStacked', column: 'ColumnClustered', 'column-stacked': 'ColumnStacked' } as const;
const FONT = 'Times New Roman';

function queueTitle(drawn: Excel.Chart, { title }: BlueprintChart, sheetName: string): void {
  drawn.title.visible = true;
  if (typeof title === 'string') drawn.title.text = title;
  else drawn.title.setFormula(`=${quotedSheet(sheetName)}!${cellAddress(title).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`);
  drawn.title.format.font.name = FONT;
  drawn.title.format.font.size = 12;
  drawn.title.format.font.bold = true;
}

function queueSeries(line: Excel.ChartSeries, { colors, values }: BlueprintSeries, chart: BlueprintChart): void {
  const points = (values.bottom - values.top + 1) * (values.right - values.left + 1);
  const byPoint = chart.kind === 'doughnut' || colors.length > 1;
  if (!byPoint && colors[0] !== undefined) line.format.fill.setSolidColor(`#${colors[0]}`);
  if (byPoint) colors.slice(0, points).forEach((color, index) => line.points.getItemAt(index).format.fill.setSolidColor(`#${color}`));
  if (chart.kind === 'doughnut') line.doughnutHoleSize = 55;
  else line.gapWidth = 60;
  if (chart.kind.endsWith('stacked')) line.overlap = 100;
  if (!chart.showLabels) return;
  line.hasDataLabels = true;
  line.dataLabels.numberFormat = chart.numberFormat ?? '#,##0';
}

function queueAxes(drawn: Excel.Chart, { kind, numberFormat = '#,##0' }: BlueprintChart): void {
  if (kind === 'doughnut') return;
  drawn.axes.valueAxis.numberFormat = numberFormat;
  // Every category keeps its name, however close they stand.
  drawn.axes.categoryAxis.tickLabelSpacing = 1;
  // Bars are drawn from below; the first row of the table belongs on top.
  if (kind.startsWith('bar')) drawn.axes.categoryAxis.reversePlotOrder = true;
}
