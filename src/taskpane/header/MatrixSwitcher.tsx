import { Select } from '@fluentui/react-components';
import type { Matrix } from '../../core/plan/plan';
import { areaAddress } from '../../core/sheet/cell-ref';
import { fillSlots } from '../../core/text/slots';
import { useTexts } from '../shell/texts';

export interface MatrixSwitcherProps {
  readonly matrices: readonly Matrix[];
  readonly matrix: Matrix;
  readonly onMatrix: (matrix: Matrix) => void;
}

/** Which of several tables is looked at; sheets with one table are called by their name alone. */
export default function MatrixSwitcher({ matrices, matrix, onMatrix }: MatrixSwitcherProps) {
  const { pane } = useTexts();
  const nameOf = (each: Matrix) => (matrices.filter(({ sheet }) => sheet === each.sheet).length > 1 ? fillSlots(pane.header.matrix, { sheet: each.sheet, area: areaAddress(each.area) }) : each.sheet);
  return (
    <Select size="small" aria-label={pane.header.switcher} value={String(matrices.indexOf(matrix))} onChange={(_, { value }) => onMatrix(matrices[Number(value)] ?? matrix)}>
      {matrices.map((each, index) => <option key={`${each.sheet}!${each.headerRow}!${each.area.left}`} value={String(index)}>{nameOf(each)}</option>)}
    </Select>
  );
}
