import type { ClarityState } from '../plan/clarity';
import type { Status } from '../plan/plan';
import type { ChartPattern } from '../sheet/blueprint';

/** How a status looks wherever it is drawn: sheets, charts, pane. Colours are `RRGGBB`. */
export interface StatusColor {
  /** Bars and slices. */
  readonly fill: string;
  /** Cells behind dark text. */
  readonly soft: string;
  /** Text on white and on `soft`, contrast at least 4.5 : 1. */
  readonly text: string;
  /** Tells the fills apart on black-and-white paper. */
  readonly pattern: ChartPattern;
}

/** One palette for every sheet, chart and face. Lightness differs between neighbours, so that grey print still reads. */
export const STATUS_COLORS: Readonly<Record<Status, StatusColor>> = {
  'done-on-time': { fill: '2E7D32', soft: 'E2F0D9', text: '1B5E20', pattern: 'solid' },
  'done-late': { fill: 'B8860B', soft: 'FFF2CC', text: '7A5200', pattern: 'wide-upward' },
  done: { fill: '4DA39B', soft: 'DDF1EF', text: '0B5F57', pattern: 'dots' },
  'open-in-time': { fill: '5B9BD5', soft: 'DDEBF7', text: '1F4E79', pattern: 'horizontal' },
  'open-overdue': { fill: 'C00000', soft: 'FBE0E0', text: '9C0006', pattern: 'wide-downward' },
  ongoing: { fill: '8A8A8A', soft: 'EDEDED', text: '404040', pattern: 'vertical' },
  undated: { fill: 'BFBFBF', soft: 'F5F5F5', text: '595959', pattern: 'grid' },
};

/** What is clear, what is not, and what no column says. */
export const CLARITY_COLORS: Readonly<Record<ClarityState, StatusColor>> = {
  clear: { fill: '1F4E79', soft: 'DDEBF7', text: '1F4E79', pattern: 'solid' },
  unclear: { fill: 'E0A030', soft: 'FFF2CC', text: '7A5200', pattern: 'wide-upward' },
  'no-column': { fill: 'D0D0D0', soft: 'F5F5F5', text: '595959', pattern: 'dots' },
};

/** Statuses in the order every table, legend and chart shows them. */
export const STATUS_ORDER: readonly Status[] = ['done-on-time', 'done-late', 'done', 'open-in-time', 'open-overdue', 'ongoing', 'undated'];
