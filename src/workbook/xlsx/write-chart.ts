import type { BlueprintChart, BlueprintSeries, ChartPattern, SheetBlueprint } from '../../core/sheet/blueprint';
import type { Area } from '../../core/sheet/cell-ref';
import type { CellValue } from '../../core/sheet/grid';
import { absoluteReference, cellArea } from './sheet-reference';
import { elementXml } from './xml-edit';
import { escapeXml } from './xml-text';

/** A chart part over cells of the blueprint as they stand on `sheet`. Values are cached, so that it shows before anything is computed. */
export function chartXml(chart: BlueprintChart, blueprint: SheetBlueprint, sheet: string): string {
  const source: Source = { sheet, valueAt: (row, column) => blueprint.rows[row - 1]?.cells[column - 1]?.value ?? null };
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>' +
    titleXml(chart.title, source) +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${chart.kind === 'doughnut' ? doughnutXml(chart, source) : barsXml(chart, source)}</c:plotArea>` +
    (chart.showLegend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(1000)}</c:legend>` : '') +
    // Hidden helper rows must still be drawn.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solid('FFFFFF')}<a:ln>${solid('BFBFBF')}</a:ln></c:spPr>${textXml(1000)}</c:chartSpace>`
  );
}

interface Source {
  readonly sheet: string;
  valueAt(row: number, column: number): CellValue;
}

const [CATEGORY_AXIS, VALUE_AXIS] = [111_111_111, 222_222_222];

function doughnutXml(chart: BlueprintChart, source: Source): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, source, pointsXml(one))).join('');
  return `<c:doughnutChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
}

function barsXml(chart: BlueprintChart, source: Source): string {
  const isBar = chart.kind.startsWith('bar');
  const isStacked = chart.kind.endsWith('stacked');
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, source, `${shape(one, 0)}<c:invertIfNegative val="0"/>`)).join('');
  return (
    `<c:barChart><c:barDir val="${isBar ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    // The first category stands on top, as in the table beside it.
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${textXml(1000)}` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? 'b' : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${solid('D9D9D9')}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${textXml(900)}` +
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function seriesXml(series: BlueprintSeries, index: number, chart: BlueprintChart, source: Source, look: string): string {
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(cellArea(series.name), source)}</c:tx>${look}${labelsXml(chart)}` +
    `<c:cat>${textReference(chart.categories, source)}</c:cat><c:val>${numberReference(series.values, source)}</c:val></c:ser>`
  );
}

function pointsXml(series: BlueprintSeries): string {
  return series.colors.map((_, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${shape(series, index)}</c:dPt>`).join('');
}

function labelsXml({ showLabels, numberFormat = '#,##0', kind }: BlueprintChart): string {
  const shown = showLabels ? 1 : 0;
  const box = `<c:spPr>${solid('FFFFFF')}<a:ln><a:noFill/></a:ln></c:spPr>`;
  const place = kind === 'bar' || kind === 'column' ? '<c:dLblPos val="outEnd"/>' : '';
  const look = shown ? `${elementXml('c:numFmt', { formatCode: numberFormat, sourceLinked: 0 })}${place === '' ? box : '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'}${textXml(1000)}${place}` : '';
  const flags = `<c:showLegendKey val="0"/><c:showVal val="${shown}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  return `<c:dLbls>${look}${flags}${kind === 'doughnut' ? '<c:showLeaderLines val="0"/>' : ''}</c:dLbls>`;
}

function titleXml(title: BlueprintChart['title'], source: Source): string {
  const isLiteral = typeof title === 'string';
  const run = `<a:rPr lang="vi-VN" sz="1200" b="1">${FONT}</a:rPr>`;
  const text = isLiteral
    ? `<c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1">${FONT}</a:defRPr></a:pPr><a:r>${run}<a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich>`
    : textReference(cellArea(title), source);
  return `<c:title><c:tx>${text}</c:tx><c:overlay val="0"/>${isLiteral ? '' : textXml(1200, true)}</c:title>`;
}

function textReference(area: Area, source: Source): string {
  return `<c:strRef><c:f>${escapeXml(absoluteReference(source.sheet, area))}</c:f><c:strCache>${pointCache(area, source, (value) => (value === null ? '' : String(value)))}</c:strCache></c:strRef>`;
}

function numberReference(area: Area, source: Source): string {
  const cache = pointCache(area, source, (value) => (typeof value === 'number' ? String(value) : null));
  return `<c:numRef><c:f>${escapeXml(absoluteReference(source.sheet, area))}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache}</c:numCache></c:numRef>`;
}

function pointCache(area: Area, source: Source, show: (value: CellValue) => string | null): string {
  const points: string[] = [];
  let index = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++, index++) {
      const shown = show(source.valueAt(row, column));
      if (shown !== null) points.push(`<c:pt idx="${index}"><c:v>${escapeXml(shown)}</c:v></c:pt>`);
    }
  }
  return `<c:ptCount val="${index}"/>${points.join('')}`;
}

const FONT = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';

/** Text properties; the size is in hundredths of a point. */
function textXml(size: number, bold = false): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="${bold ? 1 : 0}">${solid('000000')}${FONT}</a:defRPr></a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function shape(series: BlueprintSeries, index: number): string {
  const color = series.colors[index] ?? series.colors[0] ?? '7F7F7F';
  const preset = PRESETS[series.patterns?.[index] ?? series.patterns?.[0] ?? 'solid'];
  const fill = preset === null ? solid(color) : `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="${color}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
  return `<c:spPr>${fill}<a:ln w="9525">${solid(color)}</a:ln></c:spPr>`;
}

const PRESETS: Readonly<Record<ChartPattern, string | null>> = {
  solid: null,
  'wide-upward': 'wdUpDiag',
  'wide-downward': 'wdDnDiag',
  horizontal: 'narHorz',
  vertical: 'narVert',
  dots: 'pct30',
  grid: 'smGrid',
};

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}
