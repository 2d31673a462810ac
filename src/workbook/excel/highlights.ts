import { areaAddress } from '../../core/sheet/cell-ref';
import type { BlueprintHighlight } from '../../core/sheet/blueprint';

/** Conditional formats by formula; the first one wins where several apply. */
export function queueHighlights(sheet: Excel.Worksheet, highlights: readonly BlueprintHighlight[]): void {
  // Excel puts a new rule above the older ones.
  for (const { area, formula, fill, color, bold, border } of [...highlights].reverse()) {
    const { custom } = sheet.getRange(areaAddress(area)).conditionalFormats.add('Custom');
    custom.rule.formula = highlightFormula(formula);
    if (fill !== undefined) custom.format.fill.color = `#${fill}`;
    if (color !== undefined) custom.format.font.color = `#${color}`;
    if (bold !== undefined) custom.format.font.bold = bold;
    if (border === 'thin') for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) custom.format.borders.getItem(edge).style = 'Continuous';
  }
}

/** With the leading `=` that Excel asks for. */
export function highlightFormula(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}
