import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { safeFixes } from '../../core/check/apply';
import type { FindingGroup } from '../../core/check/group';
import { PlainButton } from '../parts/PlainButton';
import { useTexts } from '../shell/texts';
import { useView } from '../shell/view';
import { AddNamesButton } from './AddNamesButton';
import { FixAllButton } from './FixAllButton';
import { SeverityIcon } from './SeverityIcon';

/** A rule that found something: its title and count; opened, its reason and the fix that reaches all of it. */
export function GroupHeading({ group, open, onToggle }: { readonly group: FindingGroup; readonly open: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const { openPanel } = useView();
  const title = rules.title(group.rule);
  // Thousands of them: gathered only where they are shown.
  const findings = open ? group.items.flatMap((item) => item.findings) : [];
  return (
    <div className={styles.group}>
      <PlainButton className={styles.heading} aria-expanded={open} onClick={onToggle}>
        {open ? <ChevronDown16Regular className={styles.icon} aria-hidden="true" /> : <ChevronRight16Regular className={styles.icon} aria-hidden="true" />}
        <SeverityIcon severity={group.severity} />
        <span className={styles.title}>{title}</span>
        <Caption1 className={styles.count}>{group.count}</Caption1>
      </PlainButton>
      {open && (
        <div className={styles.actions}>
          <Button size="small" appearance="transparent" className={styles.why} aria-label={`${pane.check.why} ${title}`} onClick={() => openPanel({ kind: 'rule', rule: group.rule })}>{pane.check.why}</Button>
          <FixAllButton rule={group.rule} fixes={safeFixes(findings)} />
          <AddNamesButton findings={findings} />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  group: { backgroundColor: tokens.colorNeutralBackground2 },
  heading: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS, width: '100%', padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, marginTop: '2px' },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  why: { minWidth: 0, marginLeft: `-${tokens.spacingHorizontalS}`, color: tokens.colorBrandForegroundLink },
});
