/** What a conversion left in a cell: HTML tags and entities, markdown asterisks, footnote marks. Returns the text without it; line tags become line breaks. */
export function stripMarkup(text: string): string {
  if (!/[<&*]/u.test(text)) return text;
  return text
    .replace(/<sup>[^<]{0,12}<\/sup>/giu, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr)\s{0,3}\/?>/giu, '\n')
    .replace(/<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,500})?\/?>/giu, '')
    .replaceAll('**', '')
    .replace(/&(nbsp|amp|lt|gt|quot);/gu, (_, name: string) => ENTITIES[name] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: '\u00A0', amp: '&', lt: '<', gt: '>', quot: '"' };
