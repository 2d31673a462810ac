import { fold, foldBlanks } from '../text/fold';
import type { Agency, AgencyMention } from './agency';
import type { Register } from './register';

/** The agencies a cell names, in order; [] for an empty cell or a dash. Unknown names stay as written, with id null. */
export function parseAgencies(text: string, register: Register): AgencyMention[] {
  const mentions: AgencyMention[] = [];
  const whole = collectiveId(text, register);
  const parts = whole !== null ? [text] : text.split(/[;\n]|,(?! Thể thao)/u);
  let start = 0;
  for (const part of parts) {
    const name = foldBlanks(part).replace(/^[-–•]\s*/u, '');
    if (name !== '') {
      const collective = collectiveId(name, register);
      const offset = start + Math.max(0, part.search(/\S/u));
      mentions.push({ text: name, id: collective ?? register.find(name)?.id ?? null, collective: collective !== null, start: offset, end: offset + part.trim().length });
    }
    start += part.length + 1;
  }
  return mentions;
}

/** Registered agencies whose names are near an unknown one, best first; [] when none is near. */
export function suggestAgencies(_text: string, _register: Register): Agency[] {
  return [];
}

function collectiveId(text: string, register: Register): string | null {
  const folded = fold(text);
  const found = register.collectives.find((collective) => [collective.text, ...collective.variants].some((variant) => fold(variant) === folded));
  return found ? `collective:${found.text}` : null;
}
