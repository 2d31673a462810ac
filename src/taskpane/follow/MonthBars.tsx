import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { STATUS_COLORS } from '../../core/summary/colors';
import type { MonthLoad } from '../../core/summary/figures';
import { formatCount, formatMonth } from '../../core/summary/numbers';
import { fillSlots } from '../../core/text/slots';
import type { IsoDate } from '../../core/timeline/timeline';
import { useTexts } from '../shell/texts';
import { Bar } from './Bar';
import { ChartSection } from './ChartSection';
import { groupName } from './group-name';
import { samePick, type Pick } from './pick';

export interface MonthBarsProps {
  readonly months: readonly MonthLoad[];
  readonly asOf: IsoDate;
  readonly pick: Pick | null;
  readonly onPick: (pick: Pick) => void;
}

/** What falls due month by month, open work apart from done, and who has several tasks in one month. */
export function MonthBars({ months, asOf, pick, onPick }: MonthBarsProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const most = Math.max(...months.map(({ total }) => total));
  const thisMonth = Number(asOf.slice(0, 4)) * 100 + Number(asOf.slice(5, 7));
  return (
    <ChartSection title={pane.follow.byMonth}>
      <ol className={styles.list}>
        {months.map(({ month, total, open, collisions }) => {
          const own: Pick = { by: 'month', month };
          const name = formatMonth(month);
          const clashes = collisions.map(({ label, count }) => fillSlots(pane.follow.collision, { label: groupName(label, texts), n: count }));
          const color = STATUS_COLORS[month < thisMonth ? 'open-overdue' : 'open-in-time'].fill;
          return (
            <li key={month}>
              <Bar
                label={name}
                figure={formatCount(total)}
                more={fillSlots(pane.follow.monthMore, { open: formatCount(open) })}
                parts={[{ key: 'done', share: (total - open) / most, color: `#${STATUS_COLORS['done-on-time'].fill}` }, { key: 'open', share: open / most, color: `#${color}` }]}
                picked={samePick(pick, own)}
                onPress={() => onPick(own)}
              />
              {clashes.length > 0 && <Caption1 block className={styles.clashes}>{clashes.slice(0, 3).join('; ')}{clashes.length > 3 && '…'}</Caption1>}
            </li>
          );
        })}
      </ol>
    </ChartSection>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  clashes: { color: tokens.colorNeutralForeground2, padding: '0 4px 4px' },
});
