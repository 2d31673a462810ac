import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { entrySentence } from '../shell/step-words';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';

/** What was done, latest first, each with how to take it back together with what came after it. */
export function HistoryPanel() {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { pane } = texts;
  const { history, busy } = useSessionState();
  const undo = async (steps: number) => {
    for (let step = 0; step < steps && session.state().problem === null; step += 1) await session.undo();
  };
  if (history.length === 0) return <Text>{pane.history.nothing}</Text>;
  return (
    <>
      <Text size={200} block>{pane.history.explain}</Text>
      <ol className={styles.list}>
        {history.map((entry, index) => (
          <li key={entry.id} className={styles.entry}>
            <Text>{entrySentence(entry, texts)}</Text>
            <Button size="small" disabledFocusable={busy !== null} onClick={() => void undo(index + 1)}>{index === 0 ? pane.history.undo : pane.history.upTo}</Button>
          </li>
        ))}
      </ol>
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  entry: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});
