import type { Timeline } from './timeline';
import { formatDate } from './iso-date';

/** The normal way of writing a timeline; reading it back gives the same timeline. '' for what was not understood. */
export function formatTimeline(timeline: Timeline): string {
  if (timeline.kind === 'ongoing') return 'Thường xuyên';
  return 'end' in timeline && timeline.end !== undefined ? formatDate(timeline.end) : '';
}
