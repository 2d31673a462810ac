import { Select } from '@fluentui/react-components';
import { COLUMN_ROLES, type ColumnRole } from '../../core/plan/column-role';
import { useTexts } from '../shell/texts';

export interface RolePickerProps {
  readonly className?: string;
  readonly label: string;
  readonly role: ColumnRole | null;
  readonly onRole: (role: ColumnRole | null) => void;
}

const UNUSED = 'unused';

/** What a column is taken for. */
export function RolePicker({ className, label, role, onRole }: RolePickerProps) {
  const { pane } = useTexts();
  return (
    <Select size="small" {...(className === undefined ? {} : { className })} aria-label={label} value={role ?? UNUSED} onChange={(_, { value }) => onRole(value === UNUSED ? null : (value as ColumnRole))}>
      <option value={UNUSED}>{pane.table.unused}</option>
      {COLUMN_ROLES.map((option) => <option key={option} value={option}>{pane.roles[option]}</option>)}
    </Select>
  );
}
