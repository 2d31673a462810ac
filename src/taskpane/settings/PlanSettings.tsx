import { Checkbox } from '@fluentui/react-components';
import { settingOf } from '../../core/check/needs';
import type { Settings } from '../../core/plan/settings';
import { formatDate } from '../../core/timeline/iso-date';
import { fillSlots } from '../../core/text/slots';
import { DateField } from '../shell/DateField';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { TextField } from './TextField';

const DAYS = ['issuedOn', 'periodEnd'] as const;
const WORDS = ['province', 'reportCycle', 'unitReportDue', 'focalReportDue'] as const;

/** What rules need to know of the plan; each is kept as soon as it is given. */
export function PlanSettings() {
  const session = useSession();
  const { pane } = useTexts();
  const { stored, plan } = useSessionState();
  const { settings } = stored;
  const readHint = (name: keyof Settings) => {
    const read = plan && settings[name] === null ? settingOf(plan, name) : null;
    return typeof read === 'string' ? fillSlots(pane.settings.fromPlan, { value: /^\d{4}-\d{2}-\d{2}$/.test(read) ? formatDate(read) : read }) : undefined;
  };
  return (
    <>
      {DAYS.map((name) => <DateField key={name} label={pane.settings[name]} hint={readHint(name)} value={settings[name]} onDate={(date) => void session.configure({ [name]: date })} />)}
      {WORDS.map((name) => (
        <TextField key={name} label={pane.settings[name]} hint={readHint(name) ?? (name === 'province' ? undefined : pane.settings.dueExample)} value={settings[name] ?? ''} onText={(text) => void session.configure({ [name]: text === '' ? null : text })} />
      ))}
      <Checkbox label={pane.settings.strictBefore} checked={settings.strictBefore} onChange={(_, { checked }) => void session.configure({ strictBefore: checked === true })} />
    </>
  );
}
