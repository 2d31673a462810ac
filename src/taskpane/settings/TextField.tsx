import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

export interface TextFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** Called when the officer leaves the field with another text in it. */
  readonly onText: (text: string) => void;
}

/** A line of text that is taken over when the field is left or Enter is pressed. */
export function TextField({ label, hint, value, onText }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const leave = () => {
    if (draft !== null && draft.trim() !== value) onText(draft.trim());
    setDraft(null);
  };
  return (
    <Field label={label} size="small" {...(hint === undefined ? {} : { hint })}>
      <Input size="small" value={draft ?? value} onChange={(_, { value: text }) => setDraft(text)} onBlur={leave} onKeyDown={(event) => { if (event.key === 'Enter') leave(); }} />
    </Field>
  );
}
