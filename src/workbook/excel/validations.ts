import { areaAddress } from '../../core/sheet/cell-ref';
import type { BlueprintValidation } from '../../core/sheet/blueprint';

/** What cells accept, and what Excel says otherwise. A list that cannot be written in one line is left out: no list is better than a wrong one. */
export function queueValidation(sheet: Excel.Worksheet, { area, rule, message }: BlueprintValidation): void {
  const wanted = ruleOf(rule);
  if (!wanted) return;
  const { dataValidation } = sheet.getRange(areaAddress(area));
  dataValidation.rule = wanted;
  if (message !== undefined) dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Sáu Rõ', message: message.slice(0, LONGEST_MESSAGE) };
}

const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

function ruleOf(rule: BlueprintValidation['rule']): Excel.DataValidationRule | null {
  switch (rule.kind) {
    case 'list': {
      const source = rule.values.join(',');
      const fits = source.length <= LONGEST_LIST && !rule.values.some((value) => value.includes(',') || value.startsWith('='));
      return fits ? { list: { inCellDropDown: true, source } } : null;
    }
    case 'date':
      return { date: { formula1: rule.from, formula2: rule.to, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
  }
}
