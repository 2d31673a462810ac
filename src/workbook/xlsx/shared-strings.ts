import type { Steps } from '../../core/steps';
import { XmlCursor } from './xml-cursor';
import { decodeCellText } from './xml-text';

/** Text of a cell with the look of its first run, when it has runs. */
export interface RichText {
  readonly text: string;
  readonly fontName?: string;
  readonly bold?: boolean;
}

/** The strings of the sharedStrings part, in order. */
export function* readSharedStrings(xml: string): Steps<RichText[]> {
  const cursor = new XmlCursor(xml);
  const strings: RichText[] = [];
  while (cursor.next()) {
    if (cursor.kind !== 'open' || cursor.name !== 'si') continue;
    strings.push(readRichText(cursor));
    if (strings.length % STRINGS_A_STEP === 0) yield cursor.end / xml.length;
  }
  return strings;
}

const STRINGS_A_STEP = 500;

/** From the open token of `<si>` or `<is>` to its close token. Phonetic hints are no part of the text. */
export function readRichText(cursor: XmlCursor): RichText {
  const depth = cursor.depth;
  let text = '';
  let runs = 0;
  let inProperties = false;
  const look: { fontName?: string; bold?: boolean } = {};
  while (cursor.next()) {
    if (cursor.kind === 'close') {
      if (cursor.depth === depth) break;
      if (cursor.name === 'rPr') inProperties = false;
    } else if (cursor.kind === 'open') {
      if (cursor.name === 't') text += cursor.innerText();
      else if (cursor.name === 'rPh') cursor.skip();
      else if (cursor.name === 'r') runs++;
      else if (cursor.name === 'rPr') {
        inProperties = true;
        if (runs === 1) look.bold = false;
      } else if (inProperties && runs === 1) {
        if (cursor.name === 'rFont') look.fontName = cursor.attribute('val') ?? '';
        else if (cursor.name === 'b') look.bold = cursor.attribute('val') !== '0' && cursor.attribute('val') !== 'false';
      }
    }
  }
  return { text: decodeCellText(text), ...look };
}
