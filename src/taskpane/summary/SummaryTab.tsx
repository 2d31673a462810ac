import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SUMMARY_SHEETS } from '../../core/summary/blueprints';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';

/** Writes the summary sheets, then leads to them. */
export function SummaryTab() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { sheets, busy, plan } = useSessionState();
  const placed = SUMMARY_SHEETS.flatMap(({ kind }) => sheets.find((sheet) => sheet.generated === kind) ?? []);
  return (
    <div className={styles.tab}>
      <Text>{pane.summary.intro}</Text>
      <Button appearance="primary" disabledFocusable={busy !== null || !plan || plan.tasks.length === 0} onClick={() => void session.summarise()}>
        {pane.summary.button}
      </Button>
      <ul className={styles.list}>
        {placed.map((sheet) => (
          <li key={sheet.name}><Link as="button" onClick={() => void session.show({ sheet: sheet.name, row: 1, column: 1 })}>{sheet.name}</Link></li>
        ))}
      </ul>
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalM },
  list: { listStyleType: 'none', padding: 0, margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});
