import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Fold } from '../parts/Fold';
import { LinkButton } from '../parts/LinkButton';
import { copyText, download } from '../parts/files';
import { useTexts } from '../shell/texts';

export interface FileExchangeProps {
  readonly title: string;
  readonly fileName: string;
  /** The content to hand out. */
  readonly write: () => string;
  /** The same as cells between tabs, to be pasted into a sheet. */
  readonly writeTable?: () => string;
  /** Takes content in; returns what is wrong with it, or null. */
  readonly read: (text: string) => string | null;
}

/** A small file to other offices and back; also as text, for where Excel allows no downloads. */
export function FileExchange({ title, fileName, write, writeTable, read }: FileExchangeProps) {
  const styles = useStyles();
  const { pane } = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [pasted, setPasted] = useState('');
  const take = (text: string) => {
    const problem = read(text);
    setWrong(problem);
    setSaid(problem === null ? pane.settings.imported : null);
    if (problem === null) setPasted('');
  };
  const copy = async (text: string) => {
    if (await copyText(text)) return setSaid(pane.copied);
    setPasted(text);
    setSaid(pane.notCopied);
  };
  return (
    <Fold title={title}>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => download(fileName, write(), 'application/json')}>{pane.settings.exportFile}</Button>
        <Button size="small" onClick={() => void copy(write())}>{pane.settings.copyText}</Button>
        {writeTable && <Button size="small" onClick={() => void copy(writeTable())}>{pane.settings.copyTable}</Button>}
        <Button size="small" onClick={() => input.current?.click()}>{pane.settings.importFile}</Button>
      </div>
      <input ref={input} type="file" accept=".json" hidden onChange={(event) => { void event.target.files?.[0]?.text().then(take); event.target.value = ''; }} />
      <Field label={writeTable ? pane.settings.pasteTable : pane.settings.paste} size="small">
        <Textarea size="small" resize="vertical" value={pasted} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      {pasted !== '' && <LinkButton onClick={() => take(pasted)}>{pane.settings.usePasted}</LinkButton>}
      <div role="status">
        {said && <Text size={200} block>{said}</Text>}
        {wrong && <Text size={200} block className={styles.wrong}>{wrong}</Text>}
      </div>
    </Fold>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalXS} 0` },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});
