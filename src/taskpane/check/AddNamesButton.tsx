import { Button } from '@fluentui/react-components';
import type { Finding } from '../../core/check/finding';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';
import { useSessionState } from '../shell/use-session';
import { useView } from '../shell/view';

/** Leads to the names that resemble no registered one, to be taken into the register together; absent where there are not several. */
export function AddNamesButton({ findings }: { readonly findings: readonly Finding[] }) {
  const { pane } = useTexts();
  const { openPanel } = useView();
  const { busy } = useSessionState();
  const names = [...new Set(findings.filter(({ rule, messageId }) => rule === 'agency-unknown' && messageId === 'unknown').map(({ slots }) => String(slots.name)))];
  if (names.length < 2) return null;
  return <Button size="small" disabledFocusable={busy !== null} onClick={() => openPanel({ kind: 'add-names', names })}>{fillSlots(pane.check.addAgencies, { n: names.length })}</Button>;
}
