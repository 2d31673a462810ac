import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { barFill, barTrack } from '../parts/bar-styles';
import { Unseen } from '../parts/Unseen';
import { PlainButton } from '../parts/PlainButton';
import { pickedLook } from './picked-look';

export interface BarProps {
  readonly label: string;
  readonly figure: ReactNode;
  /** What a screen reader adds to label and figure. */
  readonly more: string;
  /** Lengths as shares of 1, drawn one after the other. */
  readonly parts: readonly { readonly key: string; readonly share: number; readonly color: string }[];
  readonly picked: boolean;
  readonly onPress: () => void;
}

/** One bar of a chart: a button with its words and its figure, so that it is pressed and read by everyone. */
export function Bar({ label, figure, more, parts, picked, onPress }: BarProps) {
  const styles = useStyles();
  return (
    <PlainButton className={mergeClasses(styles.bar, picked && styles.picked)} aria-pressed={picked} onClick={onPress}>
      <span className={styles.label}>{label}</span>{' '}
      <span className={styles.figure}>{figure}<Unseen> {more}</Unseen></span>
      <span className={styles.track} aria-hidden="true">
        {parts.map(({ key, share, color }) => <span key={key} className={styles.fill} style={{ width: `${share * 100}%`, backgroundColor: color }} />)}
      </span>
    </PlainButton>
  );
}

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS, width: '100%', padding: '3px 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  picked: pickedLook,
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  figure: { fontVariantNumeric: 'tabular-nums' },
  track: { ...barTrack, gridColumn: '1 / -1', display: 'flex' },
  fill: { ...barFill, flexShrink: 0 },
});
