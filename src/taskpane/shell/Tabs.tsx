import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { focusRing } from '../parts/focus-ring';
import { useTexts } from './texts';
import { TABS, useView, type TabName } from './view';

/** What the tabs switch, for `aria-controls`. */
export const TAB_BODY = 'sauro-tab-body';

export const tabId = (name: TabName) => `sauro-tab-${name}`;

/** The four parts of the pane. Not Fluent's TabList, whose focus library alone would take a tenth of what the pane may weigh. */
export function Tabs() {
  const styles = useStyles();
  const { pane } = useTexts();
  const { tab, openTab } = useView();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(tab, event.key);
    if (next === null) return;
    event.preventDefault();
    openTab(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" tabIndex={-1} aria-label={pane.tabsLabel} className={styles.list} onKeyDown={onKeyDown}>
      {TABS.map((name) => (
        <button key={name} type="button" role="tab" id={tabId(name)} aria-controls={TAB_BODY} aria-selected={name === tab} tabIndex={name === tab ? 0 : -1} className={mergeClasses(styles.tab, name === tab && styles.selected)} onClick={() => openTab(name)}>
          {pane.tabs[name]}
        </button>
      ))}
    </div>
  );
}

function neighbour(tab: TabName, key: string): TabName | null {
  const at = TABS.indexOf(tab);
  if (key === 'ArrowRight') return TABS[(at + 1) % TABS.length]!;
  if (key === 'ArrowLeft') return TABS[(at + TABS.length - 1) % TABS.length]!;
  if (key === 'Home') return TABS[0];
  return key === 'End' ? TABS[TABS.length - 1]! : null;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', padding: `0 ${tokens.spacingHorizontalXS}`, flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`, border: 'none', borderBottom: '3px solid transparent', background: 'none', color: tokens.colorNeutralForeground2,
    font: 'inherit', fontSize: tokens.fontSizeBase300, cursor: 'pointer', minHeight: '32px', ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover }, ...focusRing,
    // High contrast would draw the transparent edge of every tab.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  selected: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});
