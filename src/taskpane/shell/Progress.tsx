import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Busy } from '../../session/state';
import { useTexts } from './texts';
import { useSession } from './use-session';

/** How far long work has come, and how to stop it. */
export function Progress({ busy }: { readonly busy: Busy }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  return (
    <div className={styles.busy}>
      <span className={styles.words}>{pane.work[busy.work]}…</span>
      <progress className={styles.bar} aria-label={pane.work[busy.work]} {...(busy.total > 1 ? { value: busy.done, max: busy.total } : {})} />
      {busy.total > 1 && <Button size="small" onClick={session.cancel}>{pane.cancel}</Button>}
    </div>
  );
}

const useStyles = makeStyles({
  busy: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, fontSize: tokens.fontSizeBase200 },
  words: { flexShrink: 0 },
  bar: { flexGrow: 1, width: '60px', height: '4px', accentColor: tokens.colorCompoundBrandBackground },
});
