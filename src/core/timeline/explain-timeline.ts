import type { Timeline } from './timeline';
import { formatTimeline } from './format-timeline';

/** One Vietnamese sentence that says how a timeline was understood. */
export function explainTimeline(timeline: Timeline): string {
  return timeline.kind === 'unknown' ? `Chưa đọc được: ${timeline.reason}.` : `${formatTimeline(timeline)}.`;
}
