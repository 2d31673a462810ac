import { WorkbookError } from '../error';

/** Refuses, by their first bytes, the files that officers rename to .xlsx or that need a password. */
export function refuseForeignFile(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oleError(bytes);
  throw new WorkbookError('not-a-workbook', bytes.length === 0 ? 'empty' : 'not a zip');
}

/** An OLE container is an encrypted package, an Excel 97–2003 workbook, or another old Office file: its stream names tell. */
function oleError(bytes: Uint8Array): WorkbookError {
  if (holdsUtf16(bytes, 'EncryptedPackage')) return new WorkbookError('encrypted');
  if (holdsUtf16(bytes, 'Workbook') || holdsUtf16(bytes, 'Book')) return new WorkbookError('old-format');
  return new WorkbookError('not-a-workbook', 'ole');
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const pattern = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(pattern[0]!); at !== -1; at = bytes.indexOf(pattern[0]!, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte);
}
