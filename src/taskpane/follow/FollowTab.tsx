import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatCount, formatRate } from '../../core/summary/numbers';
import { fillSlots } from '../../core/text/slots';
import { DateField } from '../shell/DateField';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { LeadBars } from './LeadBars';
import { MonthBars } from './MonthBars';
import { pickedRows, samePick, type Pick } from './pick';
import { PickedTasks } from './PickedTasks';
import { SectionHeat } from './SectionHeat';
import { StatusChart } from './StatusChart';
import { UrgentTasks } from './UrgentTasks';

/** How the plan stands on a day, seen from four sides, and the columns that keep it so. */
export default function FollowTab() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { plan, busy } = useSessionState();
  const [pick, setPick] = useState<Pick | null>(null);
  const figures = session.figures();
  const rows = session.followUp();
  if (!plan || !figures || figures.all.total === 0) return <Text className={styles.tab}>{pane.follow.noTasks}</Text>;
  const toggle = (next: Pick) => setPick(samePick(pick, next) ? null : next);
  const tasksOf = (by: Pick['by']) => (pick?.by === by ? <PickedTasks key={JSON.stringify(pick)} pick={pick} rows={pickedRows(rows, pick)} onClose={() => setPick(null)} /> : null);
  return (
    <div className={styles.tab}>
      <div className={styles.line}>
        <DateField label={pane.follow.asOf} className={styles.date} value={plan.asOf} onDate={(date) => date && void session.setAsOf(date)} />
        <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.track()}>{pane.follow.track}</Button>
      </div>
      <StatusChart tally={figures.all} pick={pick} onPick={toggle} />
      {tasksOf('status')}
      <Text size={200}>{figures.all.denominator === 0 ? pane.follow.noRate : fillSlots(pane.follow.rate, { rate: formatRate(figures.all.rate), done: formatCount(figures.all.done), denominator: formatCount(figures.all.denominator) })}</Text>
      <UrgentTasks rows={figures.urgent} />
      <LeadBars groups={figures.byLead} pick={pick} onPick={toggle} />
      {tasksOf('lead')}
      {figures.months.length > 0 && <MonthBars months={figures.months} asOf={plan.asOf} pick={pick} onPick={toggle} />}
      {tasksOf('month')}
      <SectionHeat rows={rows} pick={pick} onPick={toggle} />
      {tasksOf('section')}
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  date: { width: '130px' },
});
