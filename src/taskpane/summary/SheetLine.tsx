import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons';
import type { SummaryKind } from '../../core/summary/blueprints';
import { fillSlots } from '../../core/text/slots';
import { LinkButton } from '../parts/LinkButton';
import { useTexts } from '../shell/texts';
import { useSession } from '../shell/use-session';
import { SheetPicture } from './SheetPicture';

/** One of the summary sheets: what is on it and, once it stands in the workbook, the way there. */
export function SheetLine({ kind, placed }: { readonly kind: SummaryKind; readonly placed: string | null }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  return (
    <li className={styles.line}>
      <SheetPicture kind={kind} />
      <span className={styles.words}>
        {placed === null
          ? <Text weight="semibold" block>{pane.summary.sheets[kind]}</Text>
          : <LinkButton aria-label={fillSlots(pane.summary.openSheet, { name: placed })} onClick={() => void session.show({ sheet: placed, row: 1, column: 1 })}>{placed}</LinkButton>}
        <Caption1 block className={styles.quiet}>{pane.summary.about[kind]}</Caption1>
      </span>
      {placed !== null && <span className={styles.done}><CheckmarkCircle16Filled aria-hidden="true" /><Caption1>{pane.summary.written}</Caption1></span>}
    </li>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  done: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});
