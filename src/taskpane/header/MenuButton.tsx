import { Button } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../shell/texts';
import type { PaneMenuProps } from './PaneMenu';

const PaneMenu = lazy(() => import('./PaneMenu'));

/** The button stands at once; the menu behind it is loaded when it is first pressed. */
export function MenuButton(props: PaneMenuProps) {
  const { pane } = useTexts();
  const [wanted, setWanted] = useState(false);
  const button = <Button appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={pane.menu} aria-haspopup="menu" onClick={() => setWanted(true)} />;
  return wanted ? <Suspense fallback={button}><PaneMenu {...props} /></Suspense> : button;
}
