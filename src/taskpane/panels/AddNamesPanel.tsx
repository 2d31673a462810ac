import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';

/** Names in no register, to be ticked; none is beforehand, for a person must decide which are right. */
export function AddNamesPanel({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { closePanel } = useView();
  const { busy } = useSessionState();
  const [right, setRight] = useState<readonly string[]>([]);
  const add = () => {
    closePanel();
    void session.addAgencies(right);
  };
  const all = right.length === names.length ? true : right.length === 0 ? false : 'mixed';
  return (
    <>
      <Text block>{pane.check.addAgenciesHint}</Text>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={busy !== null || right.length === 0} onClick={add}>{fillSlots(pane.check.addAgenciesNow, { n: right.length })}</Button>
        <Button size="small" onClick={closePanel}>{pane.check.dismiss}</Button>
      </div>
      <div className={styles.names}>
        <Checkbox label={fillSlots(pane.check.addAgenciesAll, { n: names.length })} checked={all} onChange={(_event, { checked }) => setRight(checked === true ? names : [])} />
        {names.map((name) => <Checkbox key={name} label={{ children: name, lang: 'vi' }} checked={right.includes(name)} onChange={(_event, { checked }) => setRight(names.filter((other) => (other === name ? checked === true : right.includes(other))))} />)}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  names: { display: 'flex', flexDirection: 'column', marginLeft: `-${tokens.spacingHorizontalS}` },
});
