import { Button, Field, Input, Select, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MatrixCorrection } from '../../core/matrix/correction';
import { columnNumber } from '../../core/sheet/cell-ref';
import { fillSlots } from '../../core/text/slots';
import { NARROW } from '../parts/narrow';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { previewSentence } from './preview-sentence';
import { usePreview } from './use-preview';

/** Where no table was found: the officer points at its header row, and at columns if their names are unusual. */
export function PointOut() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { sheets, activeSheet, busy } = useSessionState();
  const own = sheets.filter(({ visible, generated }) => visible && generated === undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const [row, setRow] = useState('');
  const [content, setContent] = useState('');
  const [lead, setLead] = useState('');
  const sheet = chosen ?? (own.some(({ name }) => name === activeSheet) ? activeSheet : own[0]?.name) ?? '';
  const correction = correctionOf(sheet, row, content, lead);
  const preview = usePreview(correction);
  const usable = preview ? preview.tasks.length > 0 : false;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (correction && usable) void session.correct(sheet, correction);
      }}
    >
      <Text as="h2" weight="semibold" className={styles.title}>{fillSlots(pane.table.point, { sheet })}</Text>
      <Text size={200}>{pane.table.pointHint}</Text>
      {own.length > 1 && (
        <Field label={pane.table.otherSheet} size="small">
          <Select size="small" value={sheet} onChange={(_, { value }) => setChosen(value)}>{own.map(({ name }) => <option key={name}>{name}</option>)}</Select>
        </Field>
      )}
      <div className={styles.fields}>
        <Field label={pane.table.headerRow} size="small"><Input size="small" style={NARROW} type="number" min={1} value={row} onChange={(_, { value }) => setRow(value)} /></Field>
        <Field label={pane.table.contentColumn} size="small"><Input size="small" style={NARROW} maxLength={3} value={content} onChange={(_, { value }) => setContent(value)} /></Field>
        <Field label={pane.table.leadColumn} size="small"><Input size="small" style={NARROW} maxLength={3} value={lead} onChange={(_, { value }) => setLead(value)} /></Field>
      </div>
      <Text size={200} role="status">{correction ? previewSentence(preview, pane) : ''}</Text>
      <Button size="small" appearance="primary" type="submit" disabledFocusable={!usable || busy !== null}>{pane.table.use}</Button>
    </form>
  );
}

/** null until a header row is given; columns that are left out are guessed from the headings. */
function correctionOf(sheet: string, row: string, content: string, lead: string): MatrixCorrection | null {
  const headerRow = Number(row);
  if (!Number.isInteger(headerRow) || headerRow < 1) return null;
  const columns = Object.entries({ content, lead }).map(([role, letters]) => [role, columnNumber(letters.trim())] as const).filter(([, column]) => column > 0);
  return { sheet, headerRow, columns: Object.fromEntries(columns.map(([role, column]) => [role, [column]])) };
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  title: { margin: 0 },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(90px, 1fr))', gap: tokens.spacingHorizontalS, width: '100%' },
});
