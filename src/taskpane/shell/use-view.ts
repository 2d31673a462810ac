import { useMemo, useState } from 'react';
import type { FindingFilter } from '../check/filter';
import type { PanelRequest, TabName, View } from './view';

/** Starts at the findings; a panel gives the focus back to what opened it. */
export function useViewState(): View {
  const [tab, setTab] = useState<TabName>('check');
  const [panel, setPanel] = useState<{ readonly request: PanelRequest; readonly opener: Element | null } | null>(null);
  const [filter, setFilter] = useState<FindingFilter>({});
  return useMemo(() => ({
    tab,
    openTab: (next) => {
      setPanel(null);
      setTab(next);
    },
    panel: panel?.request ?? null,
    openPanel: (request) => setPanel((before) => ({ request, opener: before?.opener ?? document.activeElement })),
    closePanel: () => {
      setPanel(null);
      const opener = panel?.opener;
      // After the tabs underneath are reachable again.
      if (opener instanceof HTMLElement) setTimeout(() => opener.focus(), 0);
    },
    filter,
    setFilter,
  }), [tab, panel, filter]);
}
