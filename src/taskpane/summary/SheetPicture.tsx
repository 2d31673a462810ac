import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SummaryKind } from '../../core/summary/blueprints';

/** A small picture of a sheet, so that it is recognised before it is read. */
export function SheetPicture({ kind }: { readonly kind: SummaryKind }) {
  const styles = useStyles();
  return (
    <svg className={styles.picture} width="44" height="32" viewBox="0 0 44 32" aria-hidden="true">
      <rect className={styles.paper} x="0.5" y="0.5" width="43" height="31" rx="2" />
      <rect className={styles.ink} x="10" y="3" width="24" height="2" />
      {PICTURES[kind]}
    </svg>
  );
}

const rows = (from: number, left: number, width: number): ReactNode => [0, 1, 2, 3, 4].map((row) => <rect key={row} x={left} y={from + row * 4.5} width={width} height="1.2" fill="currentColor" opacity="0.45" />);

const PICTURES: Readonly<Record<SummaryKind, ReactNode>> = {
  summary: (
    <>
      {rows(9, 4, 16)}
      <circle cx="32" cy="13" r="4.5" fill="none" stroke="currentColor" strokeWidth="2.5" strokeDasharray="18 10" />
      {[5, 8, 4].map((height, place) => <rect key={height} x={26 + place * 4.5} y={29 - height} width="3" height={height} fill="currentColor" />)}
    </>
  ),
  'follow-up': (
    <>
      {rows(9, 4, 26)}
      {[9, 13.5, 18, 22.5, 27].map((y, place) => <rect key={y} x="33" y={y - 0.6} width="7" height="2.4" rx="1.2" fill="currentColor" opacity={place % 2 === 0 ? 1 : 0.5} />)}
    </>
  ),
  overdue: (
    <>
      {rows(9, 14, 26)}
      <path d="M7 8.5v6.5M7 17v1.5" stroke="currentColor" strokeWidth="2" />
      <circle cx="7" cy="25.5" r="3" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </>
  ),
  'check-sheet': (
    <>
      {rows(9, 12, 26)}
      {[8.5, 13, 17.5].map((y) => <path key={y} d={`M5 ${y + 1}l1.5 1.5 3-3`} fill="none" stroke="currentColor" strokeWidth="1.3" />)}
    </>
  ),
};

const useStyles = makeStyles({
  picture: { flexShrink: 0, color: tokens.colorBrandForeground1, '@media (forced-colors: active)': { color: 'CanvasText' } },
  paper: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  ink: { fill: tokens.colorNeutralForeground3 },
});
