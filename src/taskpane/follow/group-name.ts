import { NO_LEAD, NO_SECTION } from '../../core/summary/labels';
import type { PaneTexts } from '../shell/texts';

/** A lead agency or section as the pane names it: the plan's own words, but for tasks that have none. */
export function groupName(label: string, { pane }: PaneTexts): string {
  if (label === NO_LEAD) return pane.follow.noLead;
  return label === NO_SECTION ? pane.follow.noSection : label;
}
