import { tokens } from '@fluentui/react-components';

/** The visible focus of plain buttons, inside the edge so that narrow panes do not cut it off. */
export const focusRing = { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' } } as const;
