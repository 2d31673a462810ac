import { tokens } from '@fluentui/react-components';

/** How the pressed part of a chart looks. */
export const pickedLook = {
  backgroundColor: tokens.colorNeutralBackground1Selected, boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
} as const;
