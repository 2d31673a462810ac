import type { BlueprintTable } from '../../core/sheet/blueprint';
import { areaAddress } from '../../core/sheet/cell-ref';
import { elementXml } from './xml-edit';
import { escapeXml } from './xml-text';

/** A table part. `id` must be unique in the workbook. Line breaks in a column's name are written as Excel does. */
export function tableXml({ name, area, columns }: BlueprintTable, id: number): string {
  const ref = areaAddress(area);
  const columnsXml = columns.map((column, index) => {
    const formula = column.formula === undefined ? '' : `<calculatedColumnFormula>${escapeXml(column.formula.replace(/^=/, ''))}</calculatedColumnFormula>`;
    return elementXml('tableColumn', { id: index + 1, name: tableColumnName(column.name) }, formula);
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    elementXml(
      'table',
      { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', id, name, displayName: name, ref, totalsRowShown: 0 },
      elementXml('autoFilter', { ref }) + elementXml('tableColumns', { count: columns.length }, columnsXml.join('')) +
        '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/>',
    )
  );
}

/** The name of a column as a table part keeps it: it must match the header cell, whose line breaks are escaped there. */
export function tableColumnName(header: string): string {
  return header.replaceAll('\r', '').replaceAll('\n', '_x000a_');
}
