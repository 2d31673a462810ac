/** Where the tone mark of oa, oe, uy stands: `old` hòa, khỏe, thủy; `new` hoà, khoẻ, thuỷ. */
export type ToneStyle = 'old' | 'new';

/**
 * Moves tone marks of open oa, oe, uy syllables to one style. Takes NFC text; everything else stays.
 * Closed syllables (hoàn, toán, huỳnh) and the u of qu- (quý, quà) have one spelling only.
 */
export function placeTones(text: string, style: ToneStyle): string {
  return style === 'new' ? text.replace(OLD, toNew) : text.replace(NEW, toOld);
}

function toNew(pair: string): string {
  const [first, second] = [pair[0]!, pair[1]!];
  const parts = first.normalize('NFD');
  return parts[0]! + (second + parts[1]!).normalize('NFC');
}

function toOld(pair: string): string {
  const [first, second] = [pair[0]!, pair[1]!];
  const parts = second.normalize('NFD');
  return (first + parts[1]!).normalize('NFC') + parts[0]!;
}

const TONED_O = 'òóỏõọÒÓỎÕỌ';
const TONED_U = 'ùúủũụÙÚỦŨỤ';
const OLD = new RegExp(`(?:[${TONED_O}][aeAE]|(?<![qQ])[${TONED_U}][yY])(?!\\p{L})`, 'gu');
const NEW = new RegExp('(?:[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ]|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\\p{L})', 'gu');
