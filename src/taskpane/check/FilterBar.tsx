import { Button, Field, SearchBox, Select, makeStyles, tokens } from '@fluentui/react-components';
import { Filter16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Plan } from '../../core/plan/plan';
import type { Clarity } from '../../core/rules/rule';
import type { Severity } from '../../core/sheet/mark';
import { useTexts } from '../shell/texts';
import type { FindingFilter } from './filter';

export interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly plan: Plan;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Search, and on request the choices by severity, clarity, lead and section. */
export function FilterBar({ filter, onFilter, plan, open, onOpen }: FilterBarProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const leads = useMemo(() => [...new Set(plan.tasks.flatMap((task) => task.leads.value.map(({ text }) => text)))].sort(new Intl.Collator('vi').compare), [plan]);
  const sections = useMemo(() => plan.matrices.flatMap((matrix) => matrix.sections.map((section) => ({ key: `${matrix.sheet}!${section.row}`, title: [section.number.text, section.title.text].filter(Boolean).join('. ') }))), [plan]);
  const narrowed = Boolean(filter.severity ?? filter.clarity ?? filter.lead ?? filter.section);
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <SearchBox size="small" className={styles.search} aria-label={pane.filter.search} placeholder={pane.filter.search} value={filter.words ?? ''} onChange={(_, { value }) => onFilter({ ...filter, words: value })} />
        <Button size="small" appearance={narrowed ? 'primary' : 'subtle'} icon={<Filter16Regular />} aria-expanded={open} onClick={() => onOpen(!open)}>{pane.filter.open}</Button>
      </div>
      {open && (
        <div className={styles.choices}>
          <Choice label={pane.filter.severity} value={filter.severity} options={entries(pane.severity)} onChange={(severity) => onFilter(withOrWithout(filter, 'severity', severity as Severity | undefined))} />
          <Choice label={pane.filter.clarity} value={filter.clarity} options={entries(pane.clarity)} onChange={(clarity) => onFilter(withOrWithout(filter, 'clarity', clarity as Clarity | undefined))} />
          <Choice label={pane.filter.lead} value={filter.lead} options={leads.map((lead) => [lead, lead])} onChange={(lead) => onFilter(withOrWithout(filter, 'lead', lead))} />
          {sections.length > 0 && <Choice label={pane.filter.section} value={filter.section} options={sections.map(({ key, title }) => [key, title])} onChange={(section) => onFilter(withOrWithout(filter, 'section', section))} />}
        </div>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChange: (value: string | undefined) => void;
}

const ALL = '';

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const { pane } = useTexts();
  return (
    <Field label={label} size="small">
      <Select size="small" value={value ?? ALL} onChange={(_, { value: picked }) => onChange(picked === ALL ? undefined : picked)}>
        <option value={ALL}>{pane.filter.all}</option>
        {options.map(([key, text]) => <option key={key} value={key}>{text}</option>)}
      </Select>
    </Field>
  );
}

function entries(texts: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(texts);
}

function withOrWithout<Key extends keyof FindingFilter>(filter: FindingFilter, key: Key, value: FindingFilter[Key] | undefined): FindingFilter {
  const { [key]: _dropped, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [key]: value };
}

const useStyles = makeStyles({
  bar: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  line: { display: 'flex', gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, minWidth: 0 },
  choices: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
