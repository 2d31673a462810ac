import { Button, Caption1, Popover, PopoverSurface, PopoverTrigger, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronRight16Regular } from '@fluentui/react-icons';
import { safeFixes } from '../../core/check/apply';
import type { FindingGroup } from '../../core/check/group';
import { fillSlots } from '../../core/text/slots';
import { basisOf, titleOf, whyOf } from '../../locales/rules';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { SeverityIcon } from './SeverityIcon';

/** A rule that found something: its title and count; opened, its reason and the fix that reaches all of it. */
export function GroupHeading({ group, open, onToggle }: { readonly group: FindingGroup; readonly open: boolean; readonly onToggle: () => void }) {
  const styles = useStyles();
  const session = useSession();
  const { lang, pane } = useTexts();
  const { busy } = useSessionState();
  const fixes = safeFixes(group.items.flatMap((item) => item.findings));
  const title = titleOf(group.rule, lang);
  return (
    <div>
      <Button appearance="subtle" size="small" className={styles.heading} aria-expanded={open} onClick={onToggle} icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}>
        <SeverityIcon severity={group.severity} />
        <span className={styles.title}>{title}</span>
        <Caption1 className={styles.count}>{group.count}</Caption1>
      </Button>
      {open && (
        <div className={styles.actions}>
          <Popover withArrow trapFocus>
            <PopoverTrigger disableButtonEnhancement>
              <Button size="small" appearance="transparent" className={styles.why}>{pane.check.why}</Button>
            </PopoverTrigger>
            <PopoverSurface className={styles.reason} aria-label={title}>
              <Text block>{whyOf(group.rule, lang)}</Text>
              <Caption1 block className={styles.basis}>{fillSlots(pane.check.basis, { basis: basisOf(group.rule) })}</Caption1>
            </PopoverSurface>
          </Popover>
          {fixes.length > 1 && (
            <Button size="small" disabledFocusable={busy !== null} onClick={() => void session.fix(title, fixes)}>{fillSlots(pane.check.fixAll, { n: fixes.length })}</Button>
          )}
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  heading: { width: '100%', justifyContent: 'flex-start', fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, textAlign: 'left', gap: tokens.spacingHorizontalXS },
  title: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground2, minWidth: '2ch', textAlign: 'right' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL}` },
  why: { paddingLeft: 0, minWidth: 0, color: tokens.colorBrandForegroundLink },
  reason: { maxWidth: '280px' },
  basis: { marginTop: tokens.spacingVerticalS, color: tokens.colorNeutralForeground2 },
});
