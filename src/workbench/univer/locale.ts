import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/vi-VN';
import docsUi from '@univerjs/docs-ui/locale/vi-VN';
import sheets from '@univerjs/sheets/locale/vi-VN';
import sheetsFormula from '@univerjs/sheets-formula/locale/vi-VN';
import sheetsFormulaUi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import sheetsNumfmtUi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUi from '@univerjs/sheets-ui/locale/vi-VN';
import ui from '@univerjs/ui/locale/vi-VN';

/** Vietnamese words of the embedded spreadsheet. */
export const vietnamese = mergeLocales(design, ui, docsUi, sheets, sheetsUi, sheetsFormula, sheetsFormulaUi, sheetsNumfmtUi);
