import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IsoDate } from '../../core/timeline/timeline';
import type { Finding } from '../../core/check/finding';
import { DateField } from '../shell/DateField';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';

/** The officer's word that findings may stand: reason and name are asked, an end is optional. */
export default function AcceptForm({ findings, onDone }: { readonly findings: readonly Finding[]; readonly onDone: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { stored } = useSessionState();
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(stored.acceptances.at(-1)?.by ?? '');
  const [expires, setExpires] = useState<IsoDate | null>(null);
  const complete = reason.trim() !== '' && by.trim() !== '';
  const save = async () => {
    await session.accept(findings, { reason: reason.trim(), by: by.trim(), expires });
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void save();
      }}
    >
      <Field label={pane.check.reason} required size="small"><Input size="small" value={reason} onChange={(_, { value }) => setReason(value)} /></Field>
      <Field label={pane.check.by} required size="small"><Input size="small" value={by} onChange={(_, { value }) => setBy(value)} /></Field>
      <DateField label={pane.check.expires} value={expires} onDate={setExpires} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={!complete}>{pane.check.save}</Button>
        <Button size="small" onClick={onDone}>{pane.check.dismiss}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
});
