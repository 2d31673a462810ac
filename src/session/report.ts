import { reportText } from '../core/summary/report-text';
import type { Desk } from './desk';
import { figuresOf } from './figures';

/** The status report of a plan, ready to paste or to keep as a Word file. */
export interface Report {
  /** Vietnamese, paragraphs separated by line breaks. */
  readonly text: string;
  /** The bytes of a .docx file in the form of Nghị định 30/2020/NĐ-CP. */
  docx(): Promise<Uint8Array>;
}

/** null before a plan is read, or when it has no task. */
export function reportOf(desk: Desk): Report | null {
  const { plan } = desk.state();
  const figures = figuresOf(desk);
  if (!plan || !figures || plan.tasks.length === 0) return null;
  return {
    text: reportText(plan, figures),
    // The Word library is large and few need it.
    docx: async () => (await import('./report-docx')).reportDocx(plan, figures),
  };
}
