import { reportText } from '../core/summary/report-text';
import type { Desk } from './desk';
import { figuresOf } from './figures';

/** The status report of a plan, ready to paste or to write as .docx. */
export interface Report {
  /** Vietnamese, paragraphs separated by line breaks. */
  readonly text: string;
}

/** null before a plan is read, or when it has no task. */
export function reportOf(desk: Desk): Report | null {
  const { plan } = desk.state();
  if (!plan || plan.tasks.length === 0) return null;
  const figures = figuresOf(desk);
  return figures && { text: reportText(plan, figures) };
}
