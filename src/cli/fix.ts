import { fillSlots } from '../core/text/slots';
import type { Session } from '../session/session';
import type { WriteOptions } from './options';
import { rewrite } from './rewrite';
import { textsOf } from './texts';

/** `sau-ro fix`: applies what needs no person's word, and says how much is left. */
export async function fix(files: readonly string[], options: WriteOptions): Promise<number> {
  const { exitCode } = await rewrite(files, options, async (session, file) => {
    const cells = await fixAll(session);
    const left = session.state().check?.findings.length ?? 0;
    console.log(fillSlots(textsOf(options.lang).cli.fixed, { file, n: cells, left }));
  });
  return exitCode;
}

async function fixAll(session: Session): Promise<number> {
  const fixes = (session.state().check?.findings ?? []).flatMap(({ fix: offered }) => (offered?.safe ? [offered] : []));
  if (fixes.length === 0) return 0;
  await session.fix('Sửa những điểm chắc chắn', fixes);
  const { notice } = session.state();
  return notice?.kind === 'fixed' ? notice.cells : 0;
}
