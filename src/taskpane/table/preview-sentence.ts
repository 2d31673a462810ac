import type { Matrix } from '../../core/plan/plan';
import { fillSlots } from '../../core/text/slots';
import type { PaneTexts } from '../shell/texts';

/** What a table comes to when it is read as the officer says; nothing while it is read. */
export function previewSentence(preview: Matrix | null | undefined, pane: PaneTexts['pane']): string {
  if (preview === undefined) return '';
  return preview && preview.tasks.length > 0 ? fillSlots(pane.table.preview, { tasks: preview.tasks.length, sections: preview.sections.length }) : pane.table.previewNothing;
}
