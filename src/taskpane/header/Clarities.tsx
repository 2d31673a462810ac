import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Figures } from '../../core/summary/figures';
import type { SixClarity } from '../../core/plan/clarity';
import { fillSlots } from '../../core/text/slots';
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
        const words = total === 0 ? pane.header.noColumn : fillSlots(pane.header.of, { clear, total });
        return (
          <li key={clarity}>
            <button type="button" className={styles.item} onClick={() => onClarity(clarity)}>
              <Caption1>{pane.clarity[clarity]}</Caption1>
              <Caption1 className={mergeClasses(total === 0 && styles.quiet)}>{words}</Caption1>
              <span className={styles.track} aria-hidden="true"><span className={styles.fill} style={{ width: `${(100 * clear) / Math.max(1, total)}%` }} /></span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, listStyleType: 'none', padding: 0, margin: `${tokens.spacingVerticalXS} 0 0` },
  item: { display: 'grid', gridTemplateColumns: '1fr auto', width: '100%', padding: '2px 0', border: 'none', background: 'none', color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  quiet: { color: tokens.colorNeutralForeground3 },
  track: { gridColumn: '1 / -1', height: '4px', borderRadius: '2px', backgroundColor: tokens.colorNeutralBackground5, overflow: 'hidden' },
  fill: { display: 'block', height: '100%', backgroundColor: tokens.colorBrandBackground },
});
