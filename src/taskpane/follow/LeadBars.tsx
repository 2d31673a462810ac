import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { STATUS_COLORS, STATUS_ORDER } from '../../core/summary/colors';
import type { Group } from '../../core/summary/figures';
import { formatCount } from '../../core/summary/numbers';
import { fillSlots } from '../../core/text/slots';
import { LinkButton } from '../parts/LinkButton';
import { useTexts } from '../shell/texts';
import { Bar } from './Bar';
import { ChartSection } from './ChartSection';
import { groupName } from './group-name';
import { samePick, type Pick } from './pick';

/** As many as fit a glance. */
const FIRST = 8;

/** How much each lead agency carries, split by status. */
export function LeadBars({ groups, pick, onPick }: { readonly groups: readonly Group[]; readonly pick: Pick | null; readonly onPick: (pick: Pick) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const [all, setAll] = useState(false);
  const most = Math.max(...groups.map(({ total }) => total));
  return (
    <ChartSection title={pane.follow.byLead}>
      <ul className={styles.list}>
        {(all ? groups : groups.slice(0, FIRST)).map((group) => {
          const own: Pick = { by: 'lead', lead: group.label };
          const late = group.byStatus['open-overdue'];
          return (
            <li key={group.label}>
              <Bar
                label={groupName(group.label, texts)}
                figure={formatCount(group.total)}
                more={fillSlots(pane.follow.leadMore, { late: formatCount(late) })}
                parts={STATUS_ORDER.filter((status) => group.byStatus[status] > 0).map((status) => ({ key: status, share: group.byStatus[status] / most, color: `#${STATUS_COLORS[status].fill}` }))}
                picked={samePick(pick, own)}
                onPress={() => onPick(own)}
              />
            </li>
          );
        })}
      </ul>
      {groups.length > FIRST && <LinkButton className={styles.more} onClick={() => setAll(!all)}>{all ? pane.follow.showLess : fillSlots(pane.follow.showAll, { n: groups.length })}</LinkButton>}
    </ChartSection>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { alignSelf: 'flex-start' },
});
