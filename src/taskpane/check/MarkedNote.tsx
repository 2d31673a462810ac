import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';

/** While cells are marked and the marks would be saved with the file: says so, with the way out. */
export function MarkedNote() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { marked, busy } = useSessionState();
  if (!marked || !session.savesMarks) return null;
  return (
    <div className={styles.note}>
      <Text size={200}>{pane.check.marksSaved}</Text>
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.mark(false)}>{pane.check.unmark}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  note: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, backgroundColor: tokens.colorNeutralBackground3 },
});
