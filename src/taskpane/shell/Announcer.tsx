import { makeStyles } from '@fluentui/react-components';
import { countsSentence } from '../check/counts';
import { noticeSentence } from './notice-sentence';
import { useTexts } from './texts';
import { useSessionState } from './use-session';

/** The one place a screen reader hears of progress, of what was done and of how many findings are left. */
export function Announcer() {
  const styles = useStyles();
  const texts = useTexts();
  const { busy, notice, check } = useSessionState();
  const parts = busy ? [texts.pane.work[busy.work]] : [notice && noticeSentence(notice, texts), check && countsSentence(check.findings, texts)];
  return <div role="status" className={styles.hidden}>{parts.filter(Boolean).join(' ')}</div>;
}

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
