import { fillSlots } from '../../core/text/slots';
import type { HistoryEntry, Step } from '../../session/state';
import type { PaneTexts } from './texts';

/** What was done, as it stands beside "Hoàn tác". */
export function stepTitle(step: Step, { pane, rules }: PaneTexts): string {
  switch (step.kind) {
    case 'fix': return rules.fix(step.fix);
    case 'fix-all': return step.rule === null ? pane.history.step.several : fillSlots(pane.history.step.rule, { rule: rules.title(step.rule) });
    case 'track': return pane.history.step.track;
    case 'summarise': return pane.history.step.summarise;
  }
}

/** The same with how far it reached: cells, columns or sheets. */
export function entrySentence({ step, reach }: HistoryEntry, texts: PaneTexts): string {
  return fillSlots(texts.pane.history.reach[step.kind], { title: stepTitle(step, texts), n: reach });
}
