/** Finds the conditional formats by formula whose formula is wanted: one or two round trips. */
export async function findCustomFormats(context: Excel.RequestContext, sheets: readonly string[], isWanted: (formula: string) => boolean): Promise<{ sheet: string; format: Excel.ConditionalFormat }[]> {
  const collections = sheets.map((sheet) => ({ sheet, formats: context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/type') }));
  await context.sync();
  const custom = collections.flatMap(({ sheet, formats }) => formats.items.filter(({ type }) => type === 'Custom').map((format) => ({ sheet, format, rule: format.custom.rule.load('formula') })));
  if (custom.length > 0) await context.sync();
  return custom.filter(({ rule }) => isWanted(rule.formula));
}
