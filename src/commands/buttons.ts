import { fillSlots } from '../core/text/slots';
import { errors as englishErrors } from '../locales/en/errors';
import { ribbon as englishRibbon } from '../locales/en/ribbon';
import { errors as vietnameseErrors } from '../locales/vi/errors';
import { ribbon as vietnameseRibbon } from '../locales/vi/ribbon';
import type { Problem } from '../session/problem';
import type { Session } from '../session/session';

/** Reads and checks the workbook, goes to the first finding and says how many there are. */
export async function checkFromRibbon(session: Session, language: string): Promise<string> {
  const { ribbon } = textsFor(language);
  await session.check();
  const { problem, plan, check } = session.state();
  if (problem) return problemText(problem, language);
  const findings = check?.findings ?? [];
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  const [first] = findings;
  if (first) await session.show(first.cell);
  return fillSlots(first ? ribbon.found : ribbon.clean, { tasks: plan?.tasks.length ?? 0, errors: count('error'), warnings: count('warning'), infos: count('info') });
}

/** Writes the summary sheets and shows the first of them; says only what went wrong. */
export async function summariseFromRibbon(session: Session, language: string): Promise<string | null> {
  await session.open();
  const result = session.state().problem ? null : await session.summarise();
  const { problem } = session.state();
  if (problem) return problemText(problem, language);
  const sheet = result?.sheets.find(({ kind }) => kind === 'summary');
  if (sheet) await session.show({ sheet: sheet.name, row: 1, column: 1 });
  return null;
}

/** English where Office speaks English, Vietnamese everywhere else. */
export function textsFor(language: string): { readonly errors: Readonly<Record<string, string>>; readonly ribbon: Readonly<Record<keyof typeof vietnameseRibbon, string>> } {
  return language.toLowerCase().startsWith('en') ? { errors: englishErrors, ribbon: englishRibbon } : { errors: vietnameseErrors, ribbon: vietnameseRibbon };
}

function problemText({ code, slots }: Problem, language: string): string {
  const { errors } = textsFor(language);
  return fillSlots(errors[code] ?? errors.unknown!, slots);
}
