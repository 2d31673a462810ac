import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnRole } from '../../core/plan/column-role';
import type { Doubt } from '../../core/plan/doubt';
import { columnName } from '../../core/sheet/cell-ref';
import { fillSlots } from '../../core/text/slots';
import { useTexts, type PaneTexts } from '../shell/texts';

/** What the officer should look at first in how a table was understood; nothing where all is sure. */
export function Doubts({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const styles = useStyles();
  const texts = useTexts();
  if (doubts.length === 0) return null;
  return <ul className={styles.list}>{doubts.map((doubt) => sentenceOf(doubt, texts)).map((sentence) => <li key={sentence}><Text size={200}>{sentence}</Text></li>)}</ul>;
}

function sentenceOf(doubt: Doubt, { pane }: PaneTexts): string {
  const sentence = pane.table.doubts[doubt.kind];
  if (doubt.kind !== 'two-roles') return sentence;
  const inSentence = (role: ColumnRole) => pane.roles[role].charAt(0).toLowerCase() + pane.roles[role].slice(1);
  return fillSlots(sentence, { column: columnName(doubt.column), heading: doubt.heading || pane.table.noHeading, role: inSentence(doubt.role), instead: inSentence(doubt.instead) });
}

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});
