import { Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../core/rules/fix';
import { useTexts } from '../shell/texts';

export interface ChoicesProps {
  readonly choices: readonly Fix[];
  readonly choice: number | null;
  readonly onChoice: (choice: number) => void;
}

/** Fixes to pick from; none is picked beforehand, for a person must decide. */
export default function Choices({ choices, choice, onChoice }: ChoicesProps) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  return (
    <RadioGroup aria-label={pane.check.choose} value={choice === null ? '' : String(choice)} onChange={(_, { value }) => onChoice(Number(value))}>
      {choices.map((option, index) => <Radio key={option.title} value={String(index)} label={{ children: rules.fix(option), className: styles.label }} />)}
    </RadioGroup>
  );
}

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXXS },
});
