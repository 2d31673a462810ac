import { cellAddress } from '../../core/sheet/cell-ref';
import type { Mark } from '../../core/sheet/mark';
import { WorkbookError } from '../error';
import { MARK_FILLS, isMarkFormula, markFormula } from '../mark-rule';
import type { Package } from './package';
import { SHEET_ORDER } from './sheet-order';
import type { State } from './state';
import { StyleWriter } from './style-writer';
import { withStyles } from './styles-part';
import type { SheetEntry } from './workbook-part';
import { elementXml, insertInOrder, splice, startTagWith, withPrefix, type Splice } from './xml-edit';
import { escapeXml } from './xml-text';
import { children, type XmlElement } from './xml-tree';

/** The package with these marks drawn as conditional formats. Throws `no-sheet` or `sheet-protected`. */
export function withMarks(state: State, marks: readonly Mark[]): Package {
  if (marks.length === 0) return state.pack;
  const styles = new StyleWriter(state.stylesXml, state.styles);
  const changes: [string, string][] = [];
  for (const [path, { name, onSheet }] of bySheet(state, marks)) {
    const entry = state.sheet(name);
    const { root, prefix, isProtected } = state.outline(entry);
    if (isProtected) throw new WorkbookError('sheet-protected', entry.name);
    const xml = state.xml(entry);
    const severities = (['error', 'warning', 'info'] as const).filter((severity) => onSheet.some((mark) => mark.severity === severity));
    const added = severities.map((severity, index) => {
      const sqref = onSheet.filter((mark) => mark.severity === severity).map(({ cell }) => cellAddress(cell)).join(' ');
      const rule = { type: 'expression', dxfId: styles.differential({ fill: MARK_FILLS[severity] }), priority: index + 1 };
      return elementXml('conditionalFormatting', { sqref }, elementXml('cfRule', rule, `<formula>${escapeXml(markFormula(severity).slice(1))}</formula>`));
    });
    const splices: Splice[] = [insertInOrder(root, SHEET_ORDER, 'conditionalFormatting', withPrefix(added.join(''), prefix))];
    // A mark lies above the officer's own conditional formats, whose priorities make room.
    for (const rule of children(root, 'conditionalFormatting').flatMap((format) => children(format, 'cfRule'))) {
      splices.push(startTagWith(xml, rule, { priority: Number(rule.attributes.get('priority') ?? 1) + severities.length }));
    }
    changes.push([path, splice(xml, splices)]);
  }
  return withStyles(state.pack.with(changes), state.workbook, styles.finish());
}

/** Whether an earlier session left marks in the file. */
export function hasMarks(state: State): boolean {
  return state.workbook.sheets.some((entry) => leftOn(state, entry).length > 0);
}

/** The package without marks that an earlier session left in the file. */
export function withoutMarks(state: State): Package {
  const changes: [string, string][] = [];
  for (const entry of state.workbook.sheets) {
    const left = leftOn(state, entry);
    if (left.length > 0) changes.push([entry.path, splice(state.xml(entry), left.map(({ start, end }) => ({ start, end, by: '' })))]);
  }
  return state.pack.with(changes);
}

function leftOn(state: State, entry: SheetEntry): readonly XmlElement[] {
  if (!entry.isWorksheet || !state.xml(entry).includes('SauRo.')) return [];
  return children(state.outline(entry).root, 'conditionalFormatting').filter((format) => format.children.some((rule) => rule.children.some(({ text }) => isMarkFormula(text))));
}

function bySheet(state: State, marks: readonly Mark[]): Map<string, { name: string; onSheet: Mark[] }> {
  const sheets = new Map<string, { name: string; onSheet: Mark[] }>();
  for (const mark of marks) {
    const { path, name } = state.sheet(mark.cell.sheet);
    const entry = sheets.get(path) ?? { name, onSheet: [] };
    entry.onSheet.push(mark);
    sheets.set(path, entry);
  }
  return sheets;
}
