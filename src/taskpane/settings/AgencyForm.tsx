import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Agency } from '../../core/agencies/agency';
import { ownAgency } from '../../core/agencies/own-agency';
import { DEFAULT_REGISTER } from '../../core/agencies/register';
import { fold, foldBlanks } from '../../core/text/fold';
import { useTexts } from '../shell/texts';

/** A name, and what else it is called. */
export function AgencyForm({ agencies, onAdd }: { readonly agencies: readonly Agency[]; readonly onAdd: (agency: Agency) => void }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const known = name.trim() !== '' && (DEFAULT_REGISTER.find(name) !== null || agencies.some((agency) => fold(agency.name) === fold(name)));
  const add = () => {
    onAdd(ownAgency(foldBlanks(name), aliases.split(';').map(foldBlanks).filter(Boolean)));
    setName('');
    setAliases('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '' && !known) add();
      }}
    >
      <Field label={pane.settings.agencyName} size="small" {...(known ? { validationMessage: pane.settings.agencyKnown, validationState: 'warning' as const } : {})}>
        <Input size="small" value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <Field label={pane.settings.agencyAliases} size="small"><Input size="small" value={aliases} onChange={(_, { value }) => setAliases(value)} /></Field>
      <Button size="small" type="submit" disabledFocusable={name.trim() === '' || known}>{pane.settings.add}</Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXS, '& > button': { alignSelf: 'flex-start' } },
});
