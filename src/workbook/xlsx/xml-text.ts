/** `&amp;`, `&#7885;` and the like → characters. Unknown entities stay as they are: there is no DTD to define them. */
export function decodeEntities(text: string): string {
  let ampersand = text.indexOf('&');
  if (ampersand === -1) return text;
  let decoded = '';
  let from = 0;
  for (; ampersand !== -1; ampersand = text.indexOf('&', from)) {
    const semicolon = text.indexOf(';', ampersand);
    const character = semicolon === -1 || semicolon - ampersand > 10 ? null : entity(text.slice(ampersand + 1, semicolon));
    decoded += text.slice(from, ampersand) + (character ?? '&');
    from = character === null ? ampersand + 1 : semicolon + 1;
  }
  return decoded + text.slice(from);
}

/** Text → content of an element or of a double-quoted attribute; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  if (!ODD.test(text)) return MARKUP.test(text) ? withoutMarkup(text) : text;
  let escaped = '';
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) continue;
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 13) continue;
    if (code === 0xfffe || code === 0xffff) continue;
    escaped += ESCAPES[character] ?? character;
  }
  return escaped;
}

/** Several passes over a long formula are quicker than one step a character. */
function withoutMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll('\r', '&#13;');
}

/** Cell text → XML content; control characters as `_x0007_`, and a literal `_x0007_` kept from being read as one (ECMA-376 ST_Xstring). */
export function escapeCellText(text: string): string {
  if (!MAY_BE_HEX.test(text)) return escapeXml(text);
  let escaped = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isControl = code < 0x20 && code !== 9 && code !== 10;
    if (isControl || (code === 0x5f && hexEscapeAt(text, i) !== null)) {
      escaped += `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
    } else escaped += text[i];
  }
  return escapeXml(escaped);
}

/** `_x000D_` → the character, as Excel reads cell texts. */
export function decodeCellText(text: string): string {
  let at = text.indexOf('_x');
  if (at === -1) return text;
  let decoded = '';
  let from = 0;
  for (; at !== -1; at = text.indexOf('_x', at + 1)) {
    if (at < from) continue;
    const code = hexEscapeAt(text, at);
    if (code === null) continue;
    decoded += text.slice(from, at) + String.fromCharCode(code);
    from = at + 7;
  }
  return decoded + text.slice(from);
}

/** Halves of characters beyond 16 bits, and what XML cannot hold: told one by one. */
const ODD = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;
const MARKUP = /[&<>"\r]/;
const MAY_BE_HEX = /[\u0000-\u0008\u000B-\u001F]|_x/;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function entity(name: string): string | null {
  if (!name.startsWith('#')) return NAMED[name] ?? null;
  const code = name[1] === 'x' ? Number(`0x${name.slice(2)}`) : Number(name.slice(1));
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

function hexEscapeAt(text: string, at: number): number | null {
  if (text[at + 1] !== 'x' || text[at + 6] !== '_') return null;
  const digits = text.slice(at + 2, at + 6);
  return /^[0-9A-Fa-f]{4}$/.test(digits) ? parseInt(digits, 16) : null;
}
