import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons';
import { lazy, useState } from 'react';
import type { Plan } from '../../core/plan/plan';
import { Part } from '../parts/Part';
import { focusRing } from '../parts/focus-ring';
import { useTexts } from '../shell/texts';
import { isNarrowed, type FindingFilter } from './filter';

const FilterChoices = lazy(() => import('./FilterChoices'));

export interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly plan: Plan;
}

/** Search, and on request the choices by severity, clarity, lead, section and sheet. */
export function FilterBar({ filter, onFilter, plan }: FilterBarProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [asked, setAsked] = useState(false);
  const { words: _words, ...choices } = filter;
  const narrowed = isNarrowed(choices);
  const open = asked || narrowed;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <input type="search" className={styles.search} aria-label={pane.filter.search} placeholder={pane.filter.search} value={filter.words ?? ''} onChange={(event) => onFilter({ ...filter, words: event.target.value })} />
        <Button size="small" appearance={narrowed ? 'primary' : 'subtle'} icon={<Filter16Regular />} aria-expanded={open} disabledFocusable={narrowed} onClick={() => setAsked(!asked)}>{pane.filter.open}</Button>
      </div>
      {open && <Part><FilterChoices filter={filter} onFilter={onFilter} plan={plan} /></Part>}
    </div>
  );
}

const useStyles = makeStyles({
  bar: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`, flexShrink: 0 },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalXS },
  search: {
    flexGrow: 1, flexBasis: '9rem', minWidth: 0, minHeight: '24px', boxSizing: 'border-box', padding: `0 ${tokens.spacingHorizontalS}`, font: 'inherit', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 }, ...focusRing,
  },
});
