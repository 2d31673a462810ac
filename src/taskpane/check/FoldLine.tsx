import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { lazy, useState } from 'react';
import { safeFixes } from '../../core/check/apply';
import type { FindingItem } from '../../core/check/group';
import { fillSlots } from '../../core/text/slots';
import { Part } from '../parts/Part';
import { PlainButton } from '../parts/PlainButton';
import { useTexts } from '../shell/texts';
import { FixAllButton } from './FixAllButton';

const AcceptForm = lazy(() => import('./AcceptForm'));

/** Equal findings of one column as one line ("Thường xuyên · 31 ô") that opens to its cells. */
export function FoldLine({ item, open, onToggle }: { readonly item: FindingItem; readonly open: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const [accepting, setAccepting] = useState(false);
  const first = item.findings[0]!;
  const message = rules.message(first);
  return (
    <div>
      <PlainButton className={styles.row} aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDown16Regular className={styles.icon} aria-hidden="true" /> : <ChevronRight16Regular className={styles.icon} aria-hidden="true" />}
        <span className={styles.words}>{fillSlots(pane.check.fold, { text: item.text === '' ? message : item.text, n: item.count })}</span>
      </PlainButton>
      {open && (
        <div className={styles.detail}>
          {item.text !== '' && <Text size={200}>{message}</Text>}
          {accepting
            ? <Part><AcceptForm findings={item.findings} onDone={() => setAccepting(false)} /></Part>
            : (
              <div className={styles.actions}>
                <FixAllButton rule={first.rule} fixes={safeFixes(item.findings)} />
                <Button size="small" onClick={() => setAccepting(true)}>{fillSlots(pane.check.acceptAll, { n: item.count })}</Button>
              </div>
            )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, width: '100%', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXL}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  icon: { flexShrink: 0, marginTop: '2px' },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  detail: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 44px` },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
