import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/check/finding';
import { quotedPart } from './diff';

/** The cell's own text, with the part the finding speaks of marked. */
export function Quote({ text, slots }: Pick<Finding, 'text' | 'slots'>) {
  const styles = useStyles();
  const part = quotedPart(text, slots);
  return (
    <Text size={200} className={styles.quote} lang="vi">
      {part ? <>{text.slice(0, part[0])}<mark className={styles.mark}>{text.slice(...part)}</mark>{text.slice(part[1])}</> : text}
    </Text>
  );
}

const useStyles = makeStyles({
  quote: { color: tokens.colorNeutralForeground2, borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS, maxHeight: '7.5em', overflowY: 'auto', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  mark: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});
