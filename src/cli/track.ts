import { fillSlots } from '../core/text/slots';
import type { Session } from '../session/session';
import type { WriteOptions } from './options';
import { printTable } from './print';
import { rewrite } from './rewrite';
import { textsOf } from './texts';
import { wrap } from './wrap';

/** `sau-ro track`: adds the missing tracking columns. A file that has them all is copied as it is. */
export async function track(files: readonly string[], options: WriteOptions): Promise<number> {
  const texts = textsOf(options.lang).cli;
  const { exitCode, written } = await rewrite(files, options, async (session) => ({ told: await addColumns(session) }));
  if (files.length > 1) {
    if (written.length > 0) printTable([[texts.table.file, texts.table.columns], ...written.map(({ file, told }) => [file, String(told.length)])]);
    return exitCode;
  }
  for (const { target, told } of written) {
    console.log(wrap(fillSlots(told.length > 0 ? texts.tracked : texts.trackedNothing, { path: target, columns: told.join(', ') })));
  }
  return exitCode;
}

/** Headers of the columns added. */
async function addColumns(session: Session): Promise<readonly string[]> {
  await session.track();
  const { notice, problem } = session.state();
  if (problem?.code === 'tracking-complete') session.dismiss();
  return notice?.kind === 'tracking-added' ? notice.columns : [];
}
