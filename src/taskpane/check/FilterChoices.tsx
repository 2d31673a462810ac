import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Clarity } from '../../core/rules/rule';
import type { Severity } from '../../core/sheet/mark';
import { compareVietnamese } from '../../core/text/collate';
import { useTexts } from '../shell/texts';
import { isNarrowed, type FindingFilter } from './filter';
import type { FilterBarProps } from './FilterBar';

/** Narrows the findings by severity, clarity, lead, section and sheet. */
export default function FilterChoices({ filter, onFilter, plan }: FilterBarProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const leads = useMemo(() => [...new Set(plan.tasks.flatMap((task) => task.leads.value.map(({ text }) => text)))].sort(compareVietnamese), [plan]);
  const sections = useMemo(() => plan.matrices.flatMap((matrix) => matrix.sections.map((section) => [`${matrix.sheet}!${section.row}`, [section.number.text, section.title.text].filter(Boolean).join('. ')] as const)), [plan]);
  const sheets = useMemo(() => [...new Set(plan.matrices.map(({ sheet }) => sheet))], [plan]);
  const { words, ...choices } = filter;
  return (
    <div className={styles.choices}>
      <Choice label={pane.filter.severity} value={filter.severity} options={Object.entries(pane.severity)} onChange={(severity) => onFilter(withOrWithout(filter, 'severity', severity as Severity | undefined))} />
      <Choice label={pane.filter.clarity} value={filter.clarity} options={Object.entries(pane.clarity)} onChange={(clarity) => onFilter(withOrWithout(filter, 'clarity', clarity as Clarity | undefined))} />
      <Choice label={pane.filter.lead} value={filter.lead} options={leads.map((lead) => [lead, lead])} onChange={(lead) => onFilter(withOrWithout(filter, 'lead', lead))} />
      {sections.length > 0 && <Choice label={pane.filter.section} value={filter.section} options={sections} onChange={(section) => onFilter(withOrWithout(filter, 'section', section))} />}
      {sheets.length > 1 && <Choice label={pane.filter.sheet} value={filter.sheet} options={sheets.map((sheet) => [sheet, sheet])} onChange={(sheet) => onFilter(withOrWithout(filter, 'sheet', sheet))} />}
      {isNarrowed(choices) && <Button size="small" className={styles.clear} onClick={() => onFilter(words === undefined ? {} : { words })}>{pane.check.clearFilter}</Button>}
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

function withOrWithout<Key extends keyof FindingFilter>(filter: FindingFilter, key: Key, value: FindingFilter[Key] | undefined): FindingFilter {
  const { [key]: _dropped, ...rest } = filter;
  return value === undefined ? rest : { ...rest, [key]: value };
}

const useStyles = makeStyles({
  choices: { '& > *': { minWidth: 0 }, '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' }, '& .fui-Select': { minWidth: 0 }, display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', alignItems: 'end', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  clear: { justifySelf: 'start' },
});
