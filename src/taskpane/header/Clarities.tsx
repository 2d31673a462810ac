import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figures } from '../../core/summary/figures';
import type { SixClarity } from '../../core/plan/clarity';
import { fillSlots } from '../../core/text/slots';
import { barFill, barTrack } from '../parts/bar-styles';
import { PlainButton } from '../parts/PlainButton';
import { useTexts } from '../shell/texts';

export interface ClaritiesProps {
  readonly figures: Figures;
  /** Leads to the findings of one clarity. */
  readonly onClarity: (clarity: SixClarity) => void;
}

/** How many tasks are clear in each of the six; words instead of a bar where no column says it. */
export function Clarities({ figures, onClarity }: ClaritiesProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  return (
    <ul className={styles.list} aria-label={pane.header.clarities}>
      {figures.byClarity.map(({ clarity, clear, unclear }) => {
        const total = clear + unclear;
        return (
          <li key={clarity} className={styles.cell}>
            <PlainButton className={styles.item} onClick={() => onClarity(clarity)}>
              <Caption1 className={styles.name}>{pane.clarity[clarity]}</Caption1>{' '}
              <Caption1 className={mergeClasses(styles.figure, total === 0 && styles.quiet)}>{total === 0 ? pane.header.noColumn : fillSlots(pane.header.of, { clear, total })}</Caption1>
              <span className={mergeClasses(styles.track, total === 0 && styles.none)} aria-hidden="true">{total > 0 && <span className={styles.fill} style={{ width: `${(100 * clear) / total}%` }} />}</span>
            </PlainButton>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, listStyleType: 'none', padding: 0, margin: `${tokens.spacingVerticalXS} 0 0` },
  cell: { minWidth: 0 },
  item: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalXS, width: '100%', padding: '2px 0 4px' },
  name: { whiteSpace: 'nowrap' },
  figure: { fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground2 },
  track: { ...barTrack, width: '100%', height: '4px' },
  none: { backgroundColor: 'transparent', backgroundImage: `repeating-linear-gradient(90deg, ${tokens.colorNeutralStroke1} 0 4px, transparent 4px 8px)` },
  fill: { ...barFill, backgroundColor: tokens.colorCompoundBrandBackground },
});
