import { Button, Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Acceptance, AcceptedFinding, StaleAcceptance } from '../../core/check/finding';
import { cellAddress } from '../../core/sheet/cell-ref';
import { fillSlots } from '../../core/text/slots';
import { formatDate } from '../../core/timeline/iso-date';
import { Fold } from '../parts/Fold';
import { useTexts } from '../shell/texts';
import { useSession } from '../shell/use-session';

export interface AcceptedListProps {
  readonly accepted: readonly AcceptedFinding[];
  readonly stale: readonly StaleAcceptance[];
}

/** What the officer accepted, greyed with its reason, and acceptances that no longer hold. */
export function AcceptedList({ accepted, stale }: AcceptedListProps) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  if (accepted.length + stale.length === 0) return null;
  return (
    <Fold className={styles.fold} title={<>{fillSlots(pane.check.acceptedCount, { n: accepted.length })}{stale.length > 0 && ` · ${fillSlots(pane.check.staleCount, { n: stale.length })}`}</>}>
      <ul className={styles.list}>
        {accepted.map(({ finding, acceptance }) => (
          <Entry key={`${finding.id}${finding.cell.row}`} acceptance={acceptance} title={`${rules.title(finding.rule)} · ${cellAddress(finding.cell)}`} note={fillSlots(pane.check.accepted, { reason: acceptance.reason })} />
        ))}
        {stale.map(({ acceptance, why }) => (
          <Entry key={acceptance.findingId} acceptance={acceptance} title={rules.title(acceptance.rule)} note={pane.check.stale[why]} />
        ))}
      </ul>
    </Fold>
  );
}

function Entry({ acceptance, title, note }: { readonly acceptance: Acceptance; readonly title: string; readonly note: string }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  return (
    <li className={styles.entry}>
      <Text size={200} block>{title}</Text>
      {acceptance.text !== '' && <Caption1 block className={styles.text} lang="vi">{acceptance.text}</Caption1>}
      <Caption1 block>{note}</Caption1>
      <Caption1 block>{acceptance.by}, {formatDate(acceptance.on)}</Caption1>
      <Button size="small" appearance="subtle" onClick={() => void session.withdraw(acceptance)}>{pane.check.withdraw}</Button>
    </li>
  );
}

const useStyles = makeStyles({
  fold: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', padding: 0, margin: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  entry: { color: tokens.colorNeutralForeground2, padding: `${tokens.spacingVerticalXS} 0` },
});
