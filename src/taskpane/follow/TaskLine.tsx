import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { FollowUpRow } from '../../core/summary/follow-up-row';
import { PlainButton } from '../parts/PlainButton';
import { useSession } from '../shell/use-session';

/** A task by its number and first words, with a note under it; pressed, its cell is shown. */
export function TaskLine({ row, note }: { readonly row: FollowUpRow; readonly note: string }) {
  const styles = useStyles();
  const session = useSession();
  const { task } = row;
  return (
    <li className={styles.line}>
      <PlainButton className={styles.button} onClick={() => void session.show(task.timeline.present ? task.timeline.cell : task.content.cell)}>
        <span className={styles.words}>{[task.number.text, task.content.text].filter(Boolean).join('. ')}</span>
        <Caption1 block className={styles.note}>{note}</Caption1>
      </PlainButton>
    </li>
  );
}

const useStyles = makeStyles({
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  button: { display: 'block', width: '100%', padding: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  words: { display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  note: { color: tokens.colorNeutralForeground2 },
});
