import { Button, Caption1, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ASK_BELOW } from '../../core/matrix/read-plan';
import type { Matrix } from '../../core/plan/plan';
import { columnName } from '../../core/sheet/cell-ref';
import { foldBlanks } from '../../core/text/fold';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { columnsByRole, rolesByColumn, withRole } from './column-roles';
import { Doubts } from './Doubts';
import { PointOut } from './PointOut';
import { previewSentence } from './preview-sentence';
import { RolePicker } from './RolePicker';
import { usePreview } from './use-preview';

/** "Bảng đã hiểu": what each column was taken for; the officer has the last word, with a preview. */
export default function TableTab({ matrix }: { readonly matrix: Matrix | null }) {
  if (!matrix) return <PointOut />;
  return <Understood key={`${matrix.sheet}!${matrix.headerRow}`} matrix={matrix} />;
}

function Understood({ matrix }: { readonly matrix: Matrix }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { stored, busy } = useSessionState();
  const [headerRow, setHeaderRow] = useState(matrix.headerRow);
  const [roles, setRoles] = useState(() => rolesByColumn(matrix.columns));
  const changed = headerRow !== matrix.headerRow || [...matrix.headers.keys()].some((column) => roles.get(column) !== rolesByColumn(matrix.columns).get(column));
  const correction = { sheet: matrix.sheet, headerRow, columns: columnsByRole(roles) };
  const preview = usePreview(changed ? correction : null);
  const corrected = stored.corrections.some(({ sheet }) => sheet === matrix.sheet);

  return (
    <div className={styles.tab}>
      {matrix.confidence < ASK_BELOW && <Text className={styles.ask}>{fillSlots(pane.table.unsure, { row: matrix.headerRow })}</Text>}
      <Doubts doubts={matrix.doubts} />
      <Field label={pane.table.headerRow} size="small" className={styles.headerRow}>
        <Input size="small" type="number" min={1} max={matrix.lastRow} value={String(headerRow)} onChange={(_, { value }) => setHeaderRow(Number(value))} />
      </Field>
      <Text weight="semibold" size={200}>{pane.table.columns}</Text>
      <ul className={styles.list}>
        {[...matrix.headers].map(([column, header]) => (
          <li key={column} className={styles.column}>
            <span className={styles.heading}><strong>{columnName(column)}</strong> {foldBlanks(header)}</span>
            <RolePicker className={styles.role} label={fillSlots(pane.table.roleOf, { column: columnName(column) })} role={roles.get(column) ?? null} onRole={(role) => setRoles(withRole(roles, column, role))} />
          </li>
        ))}
      </ul>
      {changed && (
        <div className={styles.actions} aria-live="polite">
          <Caption1 block>{previewSentence(preview, pane)}</Caption1>
          <Button size="small" appearance="primary" disabledFocusable={!preview || busy !== null} onClick={() => void session.correct(matrix.sheet, correction)}>{pane.table.use}</Button>
          <Button size="small" onClick={() => { setRoles(rolesByColumn(matrix.columns)); setHeaderRow(matrix.headerRow); }}>{pane.check.dismiss}</Button>
        </div>
      )}
      {!changed && matrix.confidence < ASK_BELOW && !corrected && (
        <Button size="small" appearance="primary" onClick={() => void session.correct(matrix.sheet, correction)}>{pane.table.right}</Button>
      )}
      {corrected && <Button size="small" onClick={() => void session.correct(matrix.sheet, null)}>{pane.table.forget}</Button>}
    </div>
  );
}

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  ask: { color: tokens.colorPaletteMarigoldForeground2 },
  headerRow: { maxWidth: '160px' },
  list: { listStyleType: 'none', width: '100%', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  column: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, padding: '3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  // Side by side in a usual pane, one under the other where letters are large.
  heading: { flexGrow: 1, flexBasis: '7.5rem', minWidth: 0, overflowWrap: 'anywhere' },
  role: { flexGrow: 1, flexBasis: '10rem', minWidth: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});
