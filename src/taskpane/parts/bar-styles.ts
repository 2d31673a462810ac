import { tokens } from '@fluentui/react-components';

/** Griffel styles of a bar on its track. High contrast takes background colours away, so there both say theirs again. */
export const barTrack = {
  height: '6px', borderRadius: '3px', backgroundColor: tokens.colorNeutralBackground5, overflow: 'hidden',
  '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Canvas', boxShadow: 'inset 0 0 0 1px CanvasText' },
} as const;

export const barFill = {
  display: 'block', height: '100%',
  '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
} as const;
