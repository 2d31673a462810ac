import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../core/rules/fix';
import type { CellEdit } from '../../core/sheet/edit';
import { cellAddress } from '../../core/sheet/cell-ref';
import { formatDate, fromExcelSerial } from '../../core/timeline/iso-date';
import { useTexts } from '../shell/texts';
import { difference, head, tail } from './diff';

/** The cells of a fix as before → after, with what differs marked. */
export function FixPreview({ fix }: { readonly fix: Fix }) {
  const styles = useStyles();
  return (
    <dl className={styles.preview}>
      {fix.edits.map((edit) => <Change key={cellAddress(edit.cell)} edit={edit} />)}
    </dl>
  );
}

function Change({ edit }: { readonly edit: CellEdit }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { before, removed, added, after } = difference(shown(edit.expected, edit.numberFormat), shown(edit.value, edit.numberFormat));
  const wordsBefore = `${before}${removed}${after}`;
  const wordsAfter = `${before}${added}${after}`;
  return (
    <div className={styles.change}>
      <dt><Caption1 className={styles.cell}>{cellAddress(edit.cell)}</Caption1></dt>
      <dd className={styles.line}><span className={styles.label}>{pane.check.before}</span><span>{wordsBefore === '' ? pane.check.empty : <>{tail(before)}<del className={styles.removed}>{removed}</del>{head(after)}</>}</span></dd>
      <dd className={styles.line}><span className={styles.label}>{pane.check.after}</span><span>{wordsAfter === '' ? pane.check.empty : <>{tail(before)}<ins className={styles.added}>{added}</ins>{head(after)}</>}</span></dd>
    </div>
  );
}

/** Values as the cell will show them: days as days. */
function shown(value: CellEdit['value'], numberFormat: string | undefined): string {
  const day = typeof value === 'number' && numberFormat?.includes('yy') ? fromExcelSerial(value) : null;
  if (day !== null) return formatDate(day);
  return value === null ? '' : String(value);
}

const useStyles = makeStyles({
  preview: { margin: 0, width: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  change: { border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, padding: tokens.spacingHorizontalXS },
  cell: { color: tokens.colorNeutralForeground2 },
  line: { margin: 0, display: 'grid', gridTemplateColumns: '3.2em 1fr', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  label: { color: tokens.colorNeutralForeground2 },
  removed: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  added: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1, textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
});
