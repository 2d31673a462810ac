import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Agency } from '../../core/agencies/agency';
import { fromJson, fromRows, toJson, toRows } from '../../core/agencies/exchange';
import { DEFAULT_REGISTER } from '../../core/agencies/register';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { AgencyForm } from './AgencyForm';
import { FileExchange } from './FileExchange';

/** The province's own agencies: those that the register does not have. */
export function AgencySettings() {
  const styles = useStyles();
  const session = useSession();
  const { pane, files } = useTexts();
  const { agencies, aliases } = useSessionState().stored;
  const set = (next: readonly Agency[]) => void session.setAgencies(next);
  const read = (text: string) => {
    const result = text.trimStart().startsWith('{') ? fromJson(text, isKnown) : fromRows(rowsOf(text), isKnown);
    if (!result.ok) return result.problems.map(files.agencies).join('\n');
    void session.setAgencies(result.own.agencies, result.own.aliases);
    return null;
  };
  return (
    <>
      {agencies.length === 0 && <Text size={200}>{pane.settings.agenciesNone}</Text>}
      <ul className={styles.list}>
        {agencies.map((agency) => (
          <li key={agency.id} className={styles.agency}>
            <span><Text block>{agency.name}</Text><Text size={200} block className={styles.quiet}>{agency.aliases.join('; ')}</Text></span>
            <Button size="small" aria-label={fillSlots(pane.settings.removeAgency, { name: agency.name })} onClick={() => set(agencies.filter(({ id }) => id !== agency.id))}>{pane.settings.remove}</Button>
          </li>
        ))}
      </ul>
      <AgencyForm agencies={agencies} onAdd={(agency) => set([...agencies, agency])} />
      <FileExchange title={pane.settings.agenciesFile} fileName={pane.settings.agenciesFileName} write={() => toJson({ agencies, aliases })} writeTable={() => tableOf(toRows({ agencies, aliases }))} read={read} />
    </>
  );
}

function isKnown(id: string): boolean {
  return DEFAULT_REGISTER.byId(id) !== null;
}

/** Rows as a spreadsheet hands them over the clipboard: cells between tabs. */
function rowsOf(text: string): string[][] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '').map((line) => line.split('\t').map((cell) => cell.trim()));
}

function tableOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => cell.replace(/\s+/gu, ' ')).join('\t')).join('\n');
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  agency: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} 0` },
  quiet: { color: tokens.colorNeutralForeground2 },
});
