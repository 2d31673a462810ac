import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft16Regular } from '@fluentui/react-icons';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTexts, type PaneTexts } from '../shell/texts';
import { useView, type PanelRequest } from '../shell/view';
import { AddNamesPanel } from './AddNamesPanel';
import { CoveragePanel } from './CoveragePanel';
import { FixAllPanel } from './FixAllPanel';
import { HelpPanel } from './HelpPanel';
import { HistoryPanel } from './HistoryPanel';
import { RuleHelp } from './RuleHelp';
import { SettingsPanel } from '../settings/SettingsPanel';

/** A page laid over the tabs: it takes the focus, and Esc or the button gives it back. */
export default function Panel({ request }: { readonly request: PanelRequest }) {
  const styles = useStyles();
  const texts = useTexts();
  const { closePanel } = useView();
  const title = titleOf(request, texts);
  const page = useRef<HTMLElement>(null);
  useEffect(() => page.current?.querySelector('button')?.focus(), [request]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') closePanel();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [closePanel]);
  return (
    <section ref={page} className={styles.panel} aria-label={title}>
      <div className={styles.top}>
        <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={closePanel}>{texts.pane.back}</Button>
      </div>
      <div className={styles.content}>
        <Text as="h2" size={400} weight="semibold" className={styles.title}>{title}</Text>
        {contentOf(request)}
      </div>
    </section>
  );
}

function titleOf(request: PanelRequest, { pane, rules }: PaneTexts): string {
  switch (request.kind) {
    case 'settings': return pane.settings.title;
    case 'help': return pane.help.title;
    case 'rule': return rules.title(request.rule);
    case 'coverage': return pane.coverage.title;
    case 'history': return pane.history.title;
    case 'fix-all': return pane.check.fixAllTitle;
    case 'add-names': return pane.check.addAgenciesTitle;
  }
}

function contentOf(request: PanelRequest): ReactNode {
  switch (request.kind) {
    case 'settings': return <SettingsPanel />;
    case 'help': return <HelpPanel />;
    case 'rule': return <RuleHelp rule={request.rule} />;
    case 'coverage': return <CoveragePanel />;
    case 'history': return <HistoryPanel />;
    case 'fix-all': return <FixAllPanel rule={request.rule} fixes={request.fixes} />;
    case 'add-names': return <AddNamesPanel names={request.names} />;
  }
}

const useStyles = makeStyles({
  // It scrolls as a whole, so that the keys scroll it while the button in it has the focus.
  panel: { position: 'absolute', inset: 0, zIndex: 1, overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
  top: { position: 'sticky', top: 0, zIndex: 1, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, backgroundColor: tokens.colorNeutralBackground1 },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  title: { margin: 0 },
});
