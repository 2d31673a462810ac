import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Matrix } from '../../core/plan/plan';
import { columnName } from '../../core/sheet/cell-ref';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';
import { useView } from '../shell/view';

/** Asked before findings are shown of a table that may have been misread. */
export function UnsureCard({ matrix, onRight }: { readonly matrix: Matrix; readonly onRight: () => void }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const { openTab } = useView();
  const columns = (numbers: readonly number[] | undefined) => numbers?.map(columnName).join(', ') || pane.unsure.noColumn;
  const { content, lead, assignment, agencyMarks } = matrix.columns;
  return (
    <section className={styles.card} aria-label={pane.unsure.title}>
      <Text weight="semibold">{pane.unsure.title}</Text>
      <Text>{fillSlots(pane.unsure.question, { row: matrix.headerRow, content: columns(content), lead: columns(lead ?? assignment ?? agencyMarks) })}</Text>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={onRight}>{pane.unsure.right}</Button>
        <Button size="small" onClick={() => openTab('table')}>{pane.unsure.change}</Button>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: tokens.spacingHorizontalM, padding: tokens.spacingHorizontalM, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
