import type { BlueprintCell, BlueprintStyle, GeneratedKind, SheetBlueprint } from '../../core/sheet/blueprint';
import { areaAddress } from '../../core/sheet/cell-ref';
import type { Area } from '../../core/sheet/cell-ref';
import { cellAt, textAt } from '../../core/sheet/grid';
import type { Cell, Grid } from '../../core/sheet/grid';

/** A generated sheet as it stands, as a blueprint to write it again: values, formulas, fonts, number formats, merges and tables. */
export function blueprintOf(grid: Grid, kind: GeneratedKind): SheetBlueprint {
  const styles: Record<string, BlueprintStyle> = {};
  const rows = Array.from({ length: grid.rowCount }, (_, index) => ({ cells: (grid.cells[index] ?? []).map((cell) => (cell ? styledCell(cell, styles) : null)) }));
  return { kind, name: grid.sheet, columnWidths: [], rows, styles, merges: grid.merges, tables: tablesOf(grid) };
}

/** The blueprint a sheet was written from, with what its cells hold by now. */
export function withContent(blueprint: SheetBlueprint, grid: Grid): SheetBlueprint {
  const rows = Array.from({ length: Math.max(blueprint.rows.length, grid.rowCount) }, (_, r) => {
    const { cells = [], ...row } = blueprint.rows[r] ?? {};
    const width = Math.max(cells.length, grid.cells[r]?.length ?? 0);
    return { ...row, cells: Array.from({ length: width }, (_unused, c) => contentCell(cells[c] ?? null, cellAt(grid, r + 1, c + 1))) };
  });
  return { ...blueprint, name: grid.sheet, rows, merges: grid.merges, tables: tablesOf(grid) };
}

/** Whether a sheet is laid out like this blueprint, row by row: then its looks and charts, which cannot be read off it, are this blueprint's too. */
export function isLaidOutLike(grid: Grid, { rows, merges = [], tables = [] }: SheetBlueprint): boolean {
  return (
    areasOf(grid.merges) === areasOf(merges)
    && areasOf(grid.tables.map(({ area }) => area)) === areasOf(tables.map(({ area }) => area))
    && formulaCells(grid.cells) === formulaCells(rows.map(({ cells }) => cells))
    && grid.rowCount === rows.findLastIndex(({ cells }) => cells.some((cell) => cell?.formula !== undefined || (cell?.value ?? '') !== '')) + 1
  );
}

function areasOf(areas: readonly Area[]): string {
  return areas.map(areaAddress).sort().join();
}

function formulaCells(rows: readonly (readonly ({ readonly formula?: string } | null)[])[]): string {
  return rows.flatMap((cells, r) => cells.flatMap((cell, c) => (cell?.formula === undefined ? [] : [`${r}:${c}`]))).join();
}

function contentCell(planned: BlueprintCell | null, found: Cell | null): BlueprintCell | null {
  if (!planned && !found) return null;
  const { style, link } = planned ?? {};
  return {
    value: found?.value ?? null,
    ...(found?.formula === undefined ? {} : { formula: found.formula }),
    ...(style === undefined ? {} : { style }),
    ...(link === undefined || !found ? {} : { link }),
  };
}

function styledCell({ value, formula, fontName, bold, numberFormat }: Cell, styles: Record<string, BlueprintStyle>): BlueprintCell {
  const style: BlueprintStyle = { ...(fontName === undefined ? {} : { fontName }), ...(bold ? { bold } : {}), ...(numberFormat === undefined ? {} : { numberFormat }) };
  const key = JSON.stringify(style);
  styles[key] = style;
  return { value, style: key, ...(formula === undefined ? {} : { formula }) };
}

function tablesOf(grid: Grid): NonNullable<SheetBlueprint['tables']> {
  return grid.tables.map(({ name, area }) => ({
    name,
    area,
    columns: Array.from({ length: area.right - area.left + 1 }, (_, index) => ({ name: textAt(grid, area.top, area.left + index) })),
  }));
}
