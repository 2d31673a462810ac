import { Button } from '@fluentui/react-components';
import type { Fix } from '../../core/rules/fix';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';
import { useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';

/** Leads to the preview of several fixes at once; absent where there are not several. */
export function FixAllButton({ rule, fixes }: { readonly rule: string; readonly fixes: readonly Fix[] }) {
  const { pane } = useTexts();
  const { openPanel } = useView();
  const { busy } = useSessionState();
  if (fixes.length < 2) return null;
  const cells = fixes.reduce((sum, fix) => sum + fix.edits.length, 0);
  return <Button size="small" disabledFocusable={busy !== null} onClick={() => openPanel({ kind: 'fix-all', rule, fixes })}>{fillSlots(pane.check.fixAll, { n: cells })}</Button>;
}
