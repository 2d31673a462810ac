import { fillSlots } from '../core/text/slots';
import type { WriteOptions } from './options';
import { rewrite } from './rewrite';
import { textsOf } from './texts';

/** `sau-ro track`: adds the missing tracking columns. A file that has them all is copied as it is. */
export async function track(files: readonly string[], options: WriteOptions): Promise<number> {
  const texts = textsOf(options.lang).cli;
  const { exitCode } = await rewrite(files, options, async (session, file) => {
    await session.track();
    const { notice, problem } = session.state();
    if (notice?.kind === 'tracking-added') console.log(fillSlots(texts.tracked, { file, columns: notice.columns.join(', ') }));
    if (problem?.code !== 'tracking-complete') return;
    console.log(fillSlots(texts.trackedNothing, { file }));
    session.dismiss();
  });
  return exitCode;
}
