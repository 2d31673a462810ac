import { countsSentence } from '../check/counts';
import { Unseen } from '../parts/Unseen';
import { noticeSentence } from './notice-sentence';
import { useTexts } from './texts';
import { useSessionState } from './use-session';

/** The one place a screen reader hears of progress, of what was done and of how many findings are left. */
export function Announcer() {
  const texts = useTexts();
  const { busy, notice, check, plan } = useSessionState();
  // Where there is no table, its findings are none to speak of.
  const judged = plan && plan.matrices.length > 0 ? check : null;
  const parts = busy ? [texts.pane.work[busy.work]] : [notice && noticeSentence(notice, texts), judged && countsSentence(judged.findings, texts)];
  return <div role="status"><Unseen>{parts.filter(Boolean).join(' ')}</Unseen></div>;
}
