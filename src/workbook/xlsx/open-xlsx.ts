import { Package } from './package';
import { XlsxWorkbook } from './xlsx-workbook';

export { XlsxWorkbook };

/**
 * Opens the bytes of an .xlsx or .xlsm file. Throws a `WorkbookError`: `not-a-workbook`, `old-format` (.xls), `encrypted`,
 * `damaged`, `too-large`, or `unsupported` (.xlsb). Nothing is unpacked but what is read.
 */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(Package.open(bytes));
}
