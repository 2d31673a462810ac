import { Button, Caption1, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, useState } from 'react';
import type { Finding } from '../../core/check/finding';
import type { Task } from '../../core/plan/plan';
import { cellAddress } from '../../core/sheet/cell-ref';
import type { RuleTexts } from '../../locales/rule-texts';
import { Part } from '../parts/Part';
import { PlainButton } from '../parts/PlainButton';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';
import { FixOffer } from './FixOffer';
import { Quote } from './Quote';

const AcceptForm = lazy(() => import('./AcceptForm'));

export interface FindingItemProps {
  readonly finding: Finding;
  readonly task: Task | null;
  /** Under a line that folds equal findings. */
  readonly folded: boolean;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onClose: () => void;
}

/** One finding: the row's own words so that it is recognised, then what is wrong and what can be done. */
export function FindingItem({ finding, task, folded, selected, onSelect, onClose }: FindingItemProps) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const { openPanel } = useView();
  const session = useSession();
  const { plan, busy } = useSessionState();
  const [accepting, setAccepting] = useState(false);
  const address = cellAddress(finding.cell);
  const place = plan && plan.matrices.some(({ sheet }) => sheet !== finding.cell.sheet) ? `${finding.cell.sheet}!${address}` : address;
  const words = rowWords(finding, task, rules);
  return (
    <div className={mergeClasses(selected && styles.selected)}>
      <PlainButton className={mergeClasses(styles.row, folded && styles.deeper)} aria-expanded={selected} onClick={onSelect} data-cell={address}>
        <span className={styles.words}>{words}</span>{' '}
        <Caption1 className={styles.cell}>{place}</Caption1>
      </PlainButton>
      {selected && (
        <div className={styles.detail}>
          <Text size={200}>{rules.message(finding)}</Text>
          {finding.text !== '' && !finding.fix && <Quote text={finding.text} slots={finding.slots} />}
          <FixOffer finding={finding} />
          {accepting
            ? <Part><AcceptForm findings={[finding]} onDone={() => setAccepting(false)} /></Part>
            : (
              <div className={styles.actions}>
                {finding.rule === 'agency-unknown' && <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.addAgencies([String(finding.slots.name)])}>{pane.check.addAgency}</Button>}
                <Button size="small" appearance="subtle" onClick={() => setAccepting(true)}>{pane.check.accept}</Button>
                <Button size="small" appearance="subtle" onClick={() => openPanel({ kind: 'rule', rule: finding.rule })}>{pane.check.why}</Button>
                <Button size="small" appearance="subtle" onClick={onClose}>{pane.close}</Button>
              </div>
            )}
        </div>
      )}
    </div>
  );
}

function rowWords(finding: Finding, task: Task | null, rules: RuleTexts): string {
  if (!task) return finding.text === '' ? rules.message(finding) : finding.text;
  return task.number.text === '' ? task.content.text : `${task.number.text}. ${task.content.text}`;
}

const useStyles = makeStyles({
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`, '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' } },
  row: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  deeper: { paddingLeft: '44px' },
  words: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', flexGrow: 1, minWidth: 0 },
  cell: { marginLeft: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2, flexShrink: 0, maxWidth: '50%', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  detail: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', marginLeft: `-${tokens.spacingHorizontalS}` },
});
