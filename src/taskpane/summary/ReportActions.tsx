import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { copyText, download } from '../parts/files';
import { useTexts } from '../shell/texts';
import { useSession } from '../shell/use-session';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The status report in words: to paste, or as a Word file. */
export function ReportActions() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const [said, setSaid] = useState('');
  const [shown, setShown] = useState<string | null>(null);
  const [working, setWorking] = useState(false);
  const copy = async () => {
    const text = session.report()?.text ?? '';
    const copied = await copyText(text);
    setSaid(copied ? pane.copied : pane.notCopied);
    setShown(copied ? null : text);
  };
  const save = async () => {
    setWorking(true);
    try {
      const bytes = await session.report()?.docx();
      if (bytes) download(pane.summary.wordName, new Uint8Array(bytes), WORD);
      setSaid(pane.summary.saved);
    } catch {
      setSaid(pane.partMissing);
    } finally {
      setWorking(false);
    }
  };
  return (
    <section className={styles.report} aria-label={pane.summary.report}>
      <Text as="h2" size={300} weight="semibold" className={styles.title}>{pane.summary.report}</Text>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void copy()}>{pane.summary.copyReport}</Button>
        <Button size="small" disabledFocusable={working} onClick={() => void save()}>{pane.summary.saveWord}</Button>
      </div>
      <Text size={200} role="status">{said}</Text>
      {shown !== null && <Field label={pane.summary.reportText} size="small"><Textarea size="small" rows={8} readOnly value={shown} lang="vi" /></Field>}
    </section>
  );
}

const useStyles = makeStyles({
  report: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, width: '100%', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
