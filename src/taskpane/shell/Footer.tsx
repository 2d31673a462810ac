import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons';
import { coverageOf } from '../../locales/rules';
import { useTexts } from './texts';
import { useSession, useSessionState } from './use-session';

/** Coverage said aloud, and undo always in reach. */
export function Footer() {
  const styles = useStyles();
  const session = useSession();
  const { lang, pane } = useTexts();
  const { check, history, busy } = useSessionState();
  return (
    <footer className={styles.footer}>
      <Caption1>{check && coverageOf(check.outcomes, lang)}</Caption1>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowUndo16Regular />}
        disabledFocusable={history.length === 0 || busy !== null}
        title={history[0]?.title ?? pane.check.nothingToUndo}
        onClick={() => void session.undo()}
      >
        {pane.check.undo}
      </Button>
    </footer>
  );
}

const useStyles = makeStyles({
  footer: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});
