import { createContext, useContext } from 'react';
import type { Fix } from '../../core/rules/fix';
import type { FindingFilter } from '../check/filter';

export const TABS = ['table', 'check', 'follow', 'summary'] as const;

export type TabName = (typeof TABS)[number];

/** What may be laid over the tabs. */
export type PanelRequest =
  | { readonly kind: 'settings' }
  | { readonly kind: 'help' }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'coverage' }
  | { readonly kind: 'history' }
  | { readonly kind: 'fix-all'; readonly rule: string; readonly fixes: readonly Fix[] }
  | { readonly kind: 'add-names'; readonly names: readonly string[] };

/** Where in the pane the officer is, and how to get elsewhere. */
export interface View {
  readonly tab: TabName;
  openTab(tab: TabName): void;
  readonly panel: PanelRequest | null;
  openPanel(panel: PanelRequest): void;
  closePanel(): void;
  readonly filter: FindingFilter;
  setFilter(filter: FindingFilter): void;
}

export const ViewContext = createContext<View | null>(null);

export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('no view around this component');
  return view;
}
