import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { STATUS_COLORS, STATUS_ORDER } from '../../core/summary/colors';
import type { Tally } from '../../core/summary/figures';
import { formatCount } from '../../core/summary/numbers';
import { PlainButton } from '../parts/PlainButton';
import { useTexts } from '../shell/texts';
import { ChartSection } from './ChartSection';
import { Doughnut } from './Doughnut';
import { samePick, type Pick } from './pick';
import { pickedLook } from './picked-look';

/** The statuses as a doughnut and, beside it, in words and figures: those are what is pressed and read aloud. */
export function StatusChart({ tally, pick, onPick }: { readonly tally: Tally; readonly pick: Pick | null; readonly onPick: (pick: Pick) => void }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const statuses = STATUS_ORDER.filter((status) => tally.byStatus[status] > 0);
  return (
    <ChartSection title={pane.follow.byStatus}>
      <div className={styles.chart}>
        <Doughnut total={formatCount(tally.total)} parts={statuses.map((status) => ({ key: status, count: tally.byStatus[status], color: `#${STATUS_COLORS[status].fill}` }))} />
        <ul className={styles.list}>
          {statuses.map((status) => {
            const own: Pick = { by: 'status', status };
            return (
              <li key={status}>
                <PlainButton className={mergeClasses(styles.status, samePick(pick, own) && styles.picked)} aria-pressed={samePick(pick, own)} onClick={() => onPick(own)}>
                  <span aria-hidden="true" className={styles.swatch} style={{ backgroundColor: `#${STATUS_COLORS[status].fill}` }} />
                  <span className={styles.words}>{pane.status[status]}</span>
                  <span className={styles.number}>{formatCount(tally.byStatus[status])}</span>
                </PlainButton>
              </li>
            );
          })}
        </ul>
      </div>
    </ChartSection>
  );
}

const useStyles = makeStyles({
  chart: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0, flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  status: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, width: '100%', padding: '3px 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  picked: pickedLook,
  swatch: { width: '10px', height: '10px', flexShrink: 0, border: `1px solid ${tokens.colorNeutralStroke1}`, forcedColorAdjust: 'none' },
  words: { flexGrow: 1, minWidth: 0 },
  number: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});
