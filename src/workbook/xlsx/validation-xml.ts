import type { BlueprintValidation } from '../../core/sheet/blueprint';
import { areaAddress } from '../../core/sheet/cell-ref';
import { elementXml } from './xml-edit';
import { escapeXml } from './xml-text';

/**
 * A `<dataValidation>`. A list whose values hold commas or exceed 255 characters together cannot stand in a cell rule
 * (the file separates them by commas): '' then, since a wrong list is worse than none.
 */
export function validationXml({ area, rule, message }: BlueprintValidation): string {
  const common = {
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: 1,
    error: message === undefined ? null : message.slice(0, 225),
    sqref: areaAddress(area),
  };
  if (rule.kind === 'list') {
    const list = rule.values.join(',');
    if (list.length > 255 || rule.values.some((value) => value.includes(','))) return '';
    return elementXml('dataValidation', { type: 'list', ...common }, `<formula1>"${escapeXml(list.replaceAll('"', '""'))}"</formula1>`);
  }
  const [from, to] = rule.kind === 'date' ? [serialOf(rule.from), serialOf(rule.to)] : [rule.min, rule.max];
  return elementXml('dataValidation', { type: rule.kind, operator: 'between', ...common }, `<formula1>${from}</formula1><formula2>${to}</formula2>`);
}

/** ISO date → serial of the 1900 system. */
function serialOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}
