import { Field, Input, type FieldProps } from '@fluentui/react-components';
import { useState } from 'react';
import { formatDate, isoDate } from '../../core/timeline/iso-date';
import type { IsoDate } from '../../core/timeline/timeline';
import { NARROW } from '../parts/narrow';
import { useTexts } from './texts';

export interface DateFieldProps {
  readonly label: string;
  readonly value: IsoDate | null;
  /** Called with a whole, existing day, or null when the field was emptied. */
  readonly onDate: (date: IsoDate | null) => void;
  readonly hint?: string | undefined;
  readonly className?: FieldProps['className'];
}

/** A day written dd/mm/yyyy in every browser; a native date field would follow the computer's own order. */
export function DateField({ label, value, onDate, hint, className }: DateFieldProps) {
  const { pane } = useTexts();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? (value === null ? '' : formatDate(value));
  const wrong = draft !== null && draft.trim() !== '' && readDay(draft) === null;
  const leave = () => {
    if (draft === null || wrong) return;
    const date = readDay(draft);
    setDraft(null);
    if (date !== value) onDate(date);
  };
  return (
    <Field label={label} size="small" className={className} {...(hint === undefined ? {} : { hint })} {...(wrong ? { validationMessage: pane.dateWrong } : {})}>
      <Input
        size="small"
        style={NARROW}
        inputMode="numeric"
        placeholder={pane.datePlaceholder}
        value={shown}
        onChange={(_, { value: text }) => setDraft(text)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
    </Field>
  );
}

/** `5/9/2026`, `05-09-2026` or `05.09.2026`; null when there is no such day. */
export function readDay(text: string): IsoDate | null {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  return match && isoDate(Number(match[3]), Number(match[2]), Number(match[1]));
}
