import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { STATUS_COLORS, STATUS_ORDER } from '../../core/summary/colors';
import { formatCount, formatRate } from '../../core/summary/numbers';
import { fillSlots } from '../../core/text/slots';
import { DateField } from '../shell/DateField';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';

/** How the plan stands on a day, and the columns that keep it so. */
export default function FollowTab() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { plan, busy } = useSessionState();
  const figures = session.figures();
  if (!plan || !figures || figures.all.total === 0) return null;
  return (
    <div className={styles.tab}>
      <DateField label={pane.follow.asOf} className={styles.date} value={plan.asOf} onDate={(date) => date && void session.setAsOf(date)} />
      <table className={styles.table}>
        <tbody>
          {STATUS_ORDER.filter((status) => figures.all.byStatus[status] > 0).map((status) => (
            <tr key={status}>
              <th scope="row" className={styles.status}><span aria-hidden="true" className={styles.swatch} style={{ backgroundColor: `#${STATUS_COLORS[status].fill}` }} />{pane.status[status]}</th>
              <td className={styles.number}>{formatCount(figures.all.byStatus[status])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200}>{fillSlots(pane.follow.rate, { rate: formatRate(figures.all.rate), done: formatCount(figures.all.done), denominator: formatCount(figures.all.denominator) })}</Text>
      <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.track()}>{pane.follow.track}</Button>
      {figures.urgent.length > 0 && <Text as="h2" size={300} weight="semibold" className={styles.heading}>{pane.follow.urgent}</Text>}
      <ul className={styles.list}>
        {figures.urgent.map((row) => (
          <li key={`${row.task.sheet}!${row.task.row}`}>
            <Link as="button" className={styles.words} onClick={() => void session.show(row.task.timeline.cell)}>{[row.task.number.text, row.task.content.text].filter(Boolean).join('. ')}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  date: { maxWidth: '180px' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  status: { textAlign: 'left', fontWeight: tokens.fontWeightRegular, padding: '2px 0' },
  swatch: { display: 'inline-block', width: '10px', height: '10px', marginRight: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke1}` },
  number: { textAlign: 'right' },
  heading: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '100%' },
  words: { textAlign: 'left', display: '-webkit-box', WebkitLineClamp: 2, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});
