import { fillSlots } from '../../core/text/slots';
import type { Notice } from '../../session/state';
import { stepTitle } from './step-words';
import type { PaneTexts } from './texts';

/** What went well, in words. */
export function noticeSentence(notice: Notice, texts: PaneTexts): string {
  const { pane } = texts;
  switch (notice.kind) {
    case 'fixed': {
      const fixed = fillSlots(pane.notice.fixed, { n: notice.cells });
      return notice.refused.length === 0 ? fixed : `${fixed} ${fillSlots(pane.notice.refused, { n: notice.refused.length })}`;
    }
    case 'undone': return fillSlots(pane.notice.undone, { title: stepTitle(notice.step, texts) });
    case 'accepted': return pane.notice.accepted;
    case 'agencies-added': return notice.names.length === 1 ? fillSlots(pane.notice.agencyAdded, { name: notice.names[0]! }) : fillSlots(pane.notice.agenciesAdded, { n: notice.names.length });
    case 'summarised': return pane.summary.done;
    case 'tracking-added': return fillSlots(pane.notice.trackingAdded, { columns: notice.columns.join(', ') });
    case 'cancelled': return pane.notice.cancelled;
  }
}
