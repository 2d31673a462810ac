import { createFakeExcel } from '../fake-excel';
import type { FakeExcel, FakeSheet } from '../fake-excel';

/** Takes the place of office.js in the pane's page: a strict fake of Excel that holds the sheets a test asked for. */
interface Setup {
  readonly sheets: readonly FakeSheet[];
  readonly office: NonNullable<Parameters<typeof createFakeExcel>[2]>;
}

declare global {
  interface Window {
    /** What the test put there before the page loaded. */
    readonly excelSetup: Setup;
    /** For the test to look into the workbook. */
    excel: FakeExcel;
  }
}

window.excel = createFakeExcel(window.excelSetup.sheets, {}, window.excelSetup.office);
window.excel.install(window);
