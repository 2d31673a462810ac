import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { SIX_CLARITIES } from '../../core/plan/clarity';
import { CLARITY_COLORS } from '../../core/summary/colors';
import type { FollowUpRow } from '../../core/summary/follow-up-row';
import { fillSlots } from '../../core/text/slots';
import { PlainButton } from '../parts/PlainButton';
import { useTexts } from '../shell/texts';
import { ChartSection } from './ChartSection';
import { groupName } from './group-name';
import { samePick, type Pick } from './pick';
import { clarityBySection } from './section-clarity';

/** A strip a section: how clear its tasks are in each of the six, darker where more are. */
export function SectionHeat({ rows, pick, onPick }: { readonly rows: readonly FollowUpRow[]; readonly pick: Pick | null; readonly onPick: (pick: Pick) => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { pane } = texts;
  const sections = useMemo(() => clarityBySection(rows), [rows]);
  return (
    <ChartSection title={pane.follow.bySection}>
      <table className={styles.table}>
        <thead>
          <tr>
            {SIX_CLARITIES.map((clarity) => <th key={clarity} scope="col" className={styles.column} title={pane.clarity[clarity]}>{shortName(pane.clarity[clarity])}</th>)}
          </tr>
        </thead>
        {sections.map(({ section, shares }) => (
          <tbody key={section}>
            <tr><th scope="rowgroup" colSpan={SIX_CLARITIES.length} className={styles.section}>{groupName(section, texts)}</th></tr>
            <tr>
              {shares.map(({ clarity, clear, total }) => {
                const own: Pick = { by: 'section', section, clarity };
                const share = total === 0 ? 0 : clear / total;
                const sentence = fillSlots(total === 0 ? pane.follow.shareNone : pane.follow.share, { section: groupName(section, texts), clarity: pane.clarity[clarity], clear, total });
                return (
                  <td key={clarity} className={styles.cell}>
                    {total === 0
                      ? <span className={styles.none} title={sentence}>–</span>
                      : (
                        <PlainButton className={mergeClasses(styles.heat, share >= 0.5 && styles.dark, samePick(pick, own) && styles.picked)} style={{ backgroundColor: heat(share) }} title={sentence} aria-label={sentence} aria-pressed={samePick(pick, own)} onClick={() => onPick(own)}>
                          {clear}/{total}
                        </PlainButton>
                      )}
                  </td>
                );
              })}
            </tr>
          </tbody>
        ))}
      </table>
    </ChartSection>
  );
}

/** "Rõ người" → "người": the head of a narrow column. */
function shortName(name: string): string {
  return name.replace(/^Rõ /u, '');
}

/** From white to the colour of a clear task; text on it is dark below one half and white above, where a middling colour would carry neither. */
function heat(share: number): string {
  return `color-mix(in srgb, #${CLARITY_COLORS.clear.fill} ${Math.round(share >= 0.5 ? 78 + (share - 0.5) * 44 : share * 50)}%, #ffffff)`;
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
  column: { textAlign: 'center', fontWeight: tokens.fontWeightRegular, padding: '0 1px 2px', overflowWrap: 'anywhere', hyphens: 'auto', verticalAlign: 'bottom' },
  section: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, padding: '4px 1px 1px' },
  cell: { padding: '1px', textAlign: 'center' },
  heat: { width: '100%', minHeight: '24px', textAlign: 'center', color: '#1a1a1a', border: `1px solid ${tokens.colorNeutralStroke2}`, ':hover': { outline: `1px solid ${tokens.colorNeutralForeground1}` } },
  dark: { color: '#ffffff' },
  picked: { boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { outline: '2px solid Highlight' } },
  none: { color: tokens.colorNeutralForeground2 },
});
