import { fillSlots } from '../core/text/slots';
import type { Session } from '../session/session';
import type { WriteOptions } from './options';
import { printTable } from './print';
import { rewrite } from './rewrite';
import { textsOf } from './texts';
import { wrap } from './wrap';

/** `sau-ro fix`: applies what needs no person's word, and says how much is left. */
export async function fix(files: readonly string[], options: WriteOptions): Promise<number> {
  const texts = textsOf(options.lang).cli;
  const { exitCode, written } = await rewrite(files, options, async (session) => {
    const cells = await fixAll(session);
    return { told: { cells, left: session.state().check?.findings.length ?? 0 } };
  });
  if (files.length > 1) {
    if (written.length > 0) printTable([[texts.table.file, texts.table.fixed, texts.table.left], ...written.map(({ file, told: { cells, left } }) => [file, String(cells), String(left)])]);
    return exitCode;
  }
  for (const { target, told: { cells, left } } of written) console.log(wrap(fillSlots(texts.fixed, { path: target, n: cells, left })));
  return exitCode;
}

async function fixAll(session: Session): Promise<number> {
  const fixes = (session.state().check?.findings ?? []).flatMap(({ fix: offered }) => (offered?.safe ? [offered] : []));
  if (fixes.length === 0) return 0;
  await session.fix(fixes);
  const { notice } = session.state();
  return notice?.kind === 'fixed' ? notice.cells : 0;
}
