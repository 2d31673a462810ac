import { Button, Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Task } from '../../core/plan/plan';
import { cellAddress } from '../../core/sheet/cell-ref';
import { fillSlots } from '../../core/text/slots';
import { messageOf } from '../../locales/rules';
import { useTexts } from '../shell/texts';
import { AcceptForm } from './AcceptForm';
import { FixOffer } from './FixOffer';

export interface FindingItemProps {
  readonly finding: Finding;
  readonly task: Task | null;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onClose: () => void;
}

/** One finding: the row's own words so that it is recognised, then what is wrong and what can be done. */
export function FindingItem({ finding, task, selected, onSelect, onClose }: FindingItemProps) {
  const styles = useStyles();
  const { lang, pane } = useTexts();
  const [accepting, setAccepting] = useState(false);
  const address = cellAddress(finding.cell);
  return (
    <div className={mergeClasses(selected && styles.selected)}>
      <Button appearance="subtle" size="small" className={styles.row} aria-expanded={selected} aria-label={fillSlots(pane.check.goTo, { cell: address, words: rowWords(finding, task) })} onClick={onSelect} data-cell={address}>
        <span className={styles.words}>{rowWords(finding, task)}</span>
        <Caption1 className={styles.cell}>{address}</Caption1>
      </Button>
      {selected && (
        <div className={styles.detail}>
          <Text size={200}>{messageOf(finding, lang)}</Text>
          {finding.text !== '' && <Text size={200} className={styles.quote}>{finding.text}</Text>}
          <FixOffer finding={finding} />
          {accepting
            ? <AcceptForm finding={finding} onDone={() => setAccepting(false)} />
            : (
              <div className={styles.actions}>
                <Button size="small" appearance="subtle" onClick={() => setAccepting(true)}>{pane.check.accept}</Button>
                <Button size="small" appearance="subtle" onClick={onClose}>{pane.close}</Button>
              </div>
            )}
        </div>
      )}
    </div>
  );
}

function rowWords(finding: Finding, task: Task | null): string {
  if (!task) return finding.text;
  return task.number.text === '' ? task.content.text : `${task.number.text}. ${task.content.text}`;
}

const useStyles = makeStyles({
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  row: { width: '100%', maxWidth: 'none', justifyContent: 'space-between', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', textAlign: 'left', flexGrow: 1 },
  cell: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
  detail: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  quote: { color: tokens.colorNeutralForeground2, borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, paddingLeft: tokens.spacingHorizontalS, display: '-webkit-box', WebkitLineClamp: 3, WebkitBoxOrient: 'vertical', overflow: 'hidden' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS, marginLeft: `-${tokens.spacingHorizontalS}` },
});
