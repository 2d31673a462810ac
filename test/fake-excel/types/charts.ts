import { areaAddress } from '../../../src/core/sheet/cell-ref';
import { cellOf } from '../book';
import type { AxisModel, ChartModel, SeriesModel, SheetModel } from '../book';
import { defineType } from '../client-object';
import type { Scalar } from '../client-object';
import { officeError } from '../errors';
import { fullAddress } from './addresses';
import type { RangeModel } from './addresses';
import { colorOf, oneOf } from './range-format';
import { assertEditable } from './write-cells';

const CHART_TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Doughnut', 'Pie', 'Line'];

defineType<SheetModel>('ChartCollection', {
  scalars: { count: { since: '1.1', get: ({ charts }) => charts.length } },
  items: { type: 'Chart', list: ({ charts }) => charts },
  methods: {
    add: { since: '1.1', type: 'Chart', find: add },
    getItem: { since: '1.1', type: 'Chart', find: ({ charts }, [name]) => charts.find((chart) => chart.name === name) ?? null },
    getItemOrNullObject: { since: '1.4', type: 'Chart', find: ({ charts }, [name]) => charts.find((chart) => chart.name === name) ?? null },
  },
});

defineType<ChartModel>('Chart', {
  alive: (chart) => !chart.deleted,
  scalars: {
    id: { since: '1.7', get: ({ id }) => id },
    name: { since: '1.1', get: ({ name }) => name, set: (chart, name) => { chart.name = String(name); } },
    chartType: { since: '1.7', get: ({ type }) => type, set: (chart, type) => { chart.type = oneOf(type, CHART_TYPES); } },
  },
  links: {
    axes: { since: '1.1', type: 'ChartAxes', to: (chart) => { if (chart.type === 'Doughnut' || chart.type === 'Pie') throw officeError('InvalidOperation', 'A doughnut has no axes.'); return chart; } },
    legend: { since: '1.1', type: 'ChartLegend', to: (chart) => chart },
    series: { since: '1.1', type: 'ChartSeriesCollection', to: (chart) => chart },
    title: { since: '1.1', type: 'ChartTitle', to: (chart) => chart },
  },
  methods: {
    delete: { since: '1.1', act: (chart) => { chart.deleted = true; chart.sheet.charts.splice(chart.sheet.charts.indexOf(chart), 1); } },
    setPosition: { since: '1.1', act: (chart, [start, end]) => { chart.position = { start: addressOf(start), end: addressOf(end ?? start) }; } },
  },
});

defineType<ChartModel>('ChartTitle', {
  scalars: {
    text: { since: '1.1', get: ({ title }) => title.text, set: ({ title }, text) => { title.text = String(text); title.formula = null; } },
    visible: { since: '1.1', get: ({ title }) => title.visible, set: ({ title }, visible) => { title.visible = visible === true; } },
  },
  links: { format: { since: '1.1', type: 'ChartTitleFormat', to: (chart) => chart } },
  methods: {
    setFormula: {
      since: '1.7',
      act: ({ title, sheet }, [formula]) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) throw officeError('InvalidArgument', 'setFormula takes a formula');
        title.formula = formula;
        const cell = /\$?([A-Z]+)\$?(\d+)$/.exec(formula);
        title.text = cell ? String(cellOf(sheet, Number(cell[2]), cell[1]!.charCodeAt(0) - 64)?.value ?? '') : '';
      },
    },
  },
});

defineType<ChartModel>('ChartTitleFormat', { links: { font: { since: '1.1', type: 'ChartFont', to: ({ title }) => title } } });

defineType<ChartModel['title']>('ChartFont', {
  scalars: {
    name: { since: '1.1', get: ({ fontName }) => fontName, set: (title, name) => { title.fontName = String(name); } },
    size: { since: '1.1', get: ({ fontSize }) => fontSize, set: (title, size) => { title.fontSize = Number(size); } },
    bold: { since: '1.1', get: ({ bold }) => bold, set: (title, bold) => { title.bold = bold === true; } },
  },
});

defineType<ChartModel>('ChartLegend', {
  scalars: {
    visible: { since: '1.1', get: ({ legend }) => legend.visible, set: ({ legend }, visible) => { legend.visible = visible === true; } },
    position: { since: '1.1', get: ({ legend }) => legend.position, set: ({ legend }, position) => { legend.position = oneOf(position, ['Top', 'Bottom', 'Left', 'Right', 'Corner']); } },
  },
});

defineType<ChartModel>('ChartAxes', {
  links: {
    categoryAxis: { since: '1.1', type: 'ChartAxis', to: ({ axes }) => axes.category },
    valueAxis: { since: '1.1', type: 'ChartAxis', to: ({ axes }) => axes.value },
  },
});

defineType<AxisModel>('ChartAxis', {
  scalars: {
    visible: { since: '1.7', get: ({ visible }) => visible, set: (axis, visible) => { axis.visible = visible === true; } },
    numberFormat: { since: '1.8', get: ({ numberFormat }) => numberFormat, set: (axis, code) => { axis.numberFormat = String(code); } },
    reversePlotOrder: { since: '1.7', get: ({ reversePlotOrder }) => reversePlotOrder, set: (axis, reverse) => { axis.reversePlotOrder = reverse === true; } },
    tickLabelSpacing: { since: '1.7', get: ({ tickLabelSpacing }) => tickLabelSpacing, set: (axis, spacing) => { axis.tickLabelSpacing = Number(spacing); } },
  },
});

defineType<ChartModel>('ChartSeriesCollection', {
  scalars: { count: { since: '1.1', get: ({ series }) => series.length } },
  items: { type: 'ChartSeries', list: ({ series }) => series },
  methods: {
    add: { since: '1.7', type: 'ChartSeries', find: (chart, [name]) => { const series = newSeries(name === undefined ? '' : String(name)); chart.series.push(series); return series; } },
    getItemAt: { since: '1.1', type: 'ChartSeries', find: ({ series }, [index]) => series[Number(index)] ?? null },
  },
});

defineType<SeriesModel>('ChartSeries', {
  alive: (series) => !series.deleted,
  scalars: {
    name: { since: '1.1', get: ({ name }) => name, set: (series, name) => { series.name = String(name); } },
    hasDataLabels: { since: '1.7', get: ({ hasDataLabels }) => hasDataLabels, set: (series, has) => { series.hasDataLabels = has === true; } },
    gapWidth: percentScalar('1.7', 'gapWidth', 0, 500),
    overlap: percentScalar('1.8', 'overlap', -100, 100),
    doughnutHoleSize: percentScalar('1.7', 'doughnutHoleSize', 10, 90),
  },
  links: {
    format: { since: '1.1', type: 'ChartSeriesFormat', to: (series) => series },
    points: { since: '1.1', type: 'ChartPointsCollection', to: (series) => series },
    dataLabels: { since: '1.8', type: 'ChartDataLabels', to: (series) => { if (!series.hasDataLabels) throw officeError('InvalidOperation', 'The series has no data labels.'); return series; } },
  },
  methods: {
    delete: { since: '1.7', act: (series, _, { book }) => { series.deleted = true; for (const sheet of book.sheets) for (const chart of sheet.charts) chart.series = chart.series.filter((own) => own !== series); } },
    setValues: { since: '1.7', act: (series, [range]) => { const { area } = range as RangeModel; series.values = fullAddress(range as RangeModel); series.pointCount = (area.bottom - area.top + 1) * (area.right - area.left + 1); } },
    setXAxisValues: { since: '1.7', act: (series, [range]) => { series.categories = fullAddress(range as RangeModel); } },
  },
});

defineType<SeriesModel>('ChartDataLabels', { scalars: { numberFormat: { since: '1.8', get: ({ labelFormat }) => labelFormat, set: (series, code) => { series.labelFormat = String(code); } } } });
defineType<SeriesModel>('ChartSeriesFormat', { links: { fill: { since: '1.1', type: 'ChartFill', to: (series): FillModel => ({ paint: (color) => { series.color = color; } }) } } });

defineType<SeriesModel>('ChartPointsCollection', {
  scalars: { count: { since: '1.1', get: ({ pointCount }) => pointCount } },
  methods: {
    getItemAt: { since: '1.1', type: 'ChartPoint', find: (series, [index]) => (Number(index) < series.pointCount ? ({ paint: (color) => { series.pointColors[Number(index)] = color; } } satisfies FillModel) : null) },
  },
});

defineType<FillModel>('ChartPoint', { links: { format: { since: '1.1', type: 'ChartPointFormat', to: (point) => point } } });
defineType<FillModel>('ChartPointFormat', { links: { fill: { since: '1.1', type: 'ChartFill', to: (point) => point } } });
defineType<FillModel>('ChartFill', { methods: { setSolidColor: { since: '1.1', act: (fill, [color]) => fill.paint(colorOf(color)) } } });

interface FillModel {
  readonly paint: (color: string) => void;
}

/** Like Excel: the chart starts with the series it makes out of the source, one a column. */
function add(sheet: SheetModel, [type, source]: readonly unknown[], { book }: { book: { nextId: number } }): ChartModel {
  assertEditable(sheet);
  const range = source as RangeModel;
  const width = range.area.right - range.area.left + 1;
  const id = book.nextId++;
  const axis = (): AxisModel => ({ visible: true, numberFormat: 'General', reversePlotOrder: false, tickLabelSpacing: 0, majorGridlines: true });
  const chart: ChartModel = {
    id: `{CHART-${id}}`, name: `Chart ${id}`, sheet, type: oneOf(type, CHART_TYPES), source: fullAddress(range), series: Array.from({ length: Math.max(1, width - 1) }, (_, index) => sourceSeries(range, Math.min(range.area.left + index + (width > 1 ? 1 : 0), range.area.right), index)),
    title: { text: '', visible: true, formula: null, fontSize: 14, fontName: 'Calibri', bold: false }, legend: { visible: true, position: 'Bottom' }, axes: { category: axis(), value: axis() }, position: null, deleted: false,
  };
  sheet.charts.push(chart);
  return chart;
}

function sourceSeries({ sheet, area }: RangeModel, column: number, index: number): SeriesModel {
  return { ...newSeries(`Series${index + 1}`), values: fullAddress({ sheet, area: { ...area, left: column, right: column } }), pointCount: area.bottom - area.top + 1 };
}

function newSeries(name: string): SeriesModel {
  return { name, values: null, categories: null, color: null, pointColors: [], pointCount: 0, hasDataLabels: false, labelFormat: 'General', gapWidth: 150, overlap: 0, doughnutHoleSize: 75, deleted: false };
}

function percentScalar(since: string, member: 'gapWidth' | 'overlap' | 'doughnutHoleSize', least: number, most: number): Scalar<SeriesModel> {
  return {
    since,
    get: (series) => series[member],
    set: (series, value) => {
      if (typeof value !== 'number' || value < least || value > most) throw officeError('InvalidArgument', `${member} ${String(value)}`);
      series[member] = value;
    },
  };
}

function addressOf(cell: unknown): string {
  return typeof cell === 'string' ? cell : areaAddress((cell as RangeModel).area);
}
