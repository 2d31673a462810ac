import { makeStyles, tokens } from '@fluentui/react-components';

export interface DoughnutProps {
  /** Stands in the middle. */
  readonly total: string;
  readonly parts: readonly { readonly key: string; readonly count: number; readonly color: string }[];
}

const RADIUS = 46;

/**
 * A picture only: its figures stand beside it as text, and those are pressed. Drawn here because Fluent's chart brings a focus library whose
 * hidden stops fail the checks of access, and weighs more than the whole rest of the tab. High contrast keeps the colours, for they are what it says.
 */
export function Doughnut({ total, parts }: DoughnutProps) {
  const styles = useStyles();
  const sum = parts.reduce((all, { count }) => all + count, 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((all, { count }) => all + count, 0));
  return (
    <svg className={styles.picture} viewBox="0 0 116 116" width="116" height="116" aria-hidden="true">
      {parts.map(({ key, count, color }, index) => (
        // A whole is 100 long; each part leaves a hair's gap to the next, so that neighbours stay apart without colour.
        <circle key={key} cx="58" cy="58" r={RADIUS} fill="none" stroke={color} strokeWidth="20" pathLength="100" strokeDasharray={`${Math.max(0.5, (100 * count) / sum - (parts.length > 1 ? 0.8 : 0))} 100`} transform={`rotate(${-90 + (360 * starts[index]!) / sum} 58 58)`} />
      ))}
      <text className={styles.total} x="58" y="66" textAnchor="middle">{total}</text>
    </svg>
  );
}

const useStyles = makeStyles({
  picture: { flexShrink: 0, forcedColorAdjust: 'none' },
  total: { fill: tokens.colorNeutralForeground1, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});
