import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Highlight16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Severity } from '../../core/sheet/mark';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { AcceptedList } from './AcceptedList';
import { FilterBar } from './FilterBar';
import { filterFindings, indexTasks, type FindingFilter } from './filter';
import { FindingList } from './FindingList';

export interface CheckTabProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

/** The findings of the workbook, narrowed by the filter, and those accepted. */
export function CheckTab({ filter, onFilter }: CheckTabProps) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { check, plan, busy, marked } = useSessionState();
  const tasks = useMemo(() => (plan ? indexTasks(plan) : new Map()), [plan]);
  const shown = useMemo(() => (check ? filterFindings(check.findings, filter, tasks) : []), [check, filter, tasks]);
  const [searching, setSearching] = useState(false);
  if (!check || !plan || plan.matrices.length === 0) return null;
  const count = (severity: Severity) => shown.filter((finding) => finding.severity === severity).length;
  const total = check.findings.length;
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <Text weight="semibold" role="status">
          {total === 0 ? pane.check.clean : fillSlots(pane.check.counts, { error: count('error'), warning: count('warning'), info: count('info') })}
        </Text>
        <span className={styles.tools}>
          <Button size="small" appearance="subtle" aria-pressed={marked} icon={<Highlight16Regular />} aria-label={marked ? pane.check.unmark : pane.check.mark} title={marked ? pane.check.unmark : pane.check.mark} disabledFocusable={busy !== null || (total === 0 && !marked)} onClick={() => void session.mark(!marked)} />
          <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.check()}>{pane.check.run}</Button>
        </span>
      </div>
      {total > 0 && <FilterBar filter={filter} onFilter={onFilter} plan={plan} open={searching} onOpen={setSearching} />}
      {total > 0 && shown.length === 0 && <Text className={styles.nothing}>{pane.check.nothingPasses}</Text>}
      {shown.length > 0 && <FindingList findings={shown} tasks={tasks} />}
      <AcceptedList accepted={check.accepted} stale={check.staleAcceptances} />
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  tools: { display: 'flex', gap: tokens.spacingHorizontalXS },
  nothing: { padding: tokens.spacingHorizontalM },
});
