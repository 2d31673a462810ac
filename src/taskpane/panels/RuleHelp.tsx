import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, DismissCircle16Regular } from '@fluentui/react-icons';
import { basisOf, exampleOf } from '../../locales/rule-texts';
import { useTexts } from '../shell/texts';

/** *Vì sao?*: why a rule matters, what it rests on, and one pair of wrong and right. */
export function RuleHelp({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const example = exampleOf(rule);
  return (
    <>
      <Text block>{rules.why(rule)}</Text>
      {example && (
        <dl className={styles.list}>
          <div>
            <dt className={styles.term}><DismissCircle16Regular aria-hidden="true" className={styles.bad} />{pane.help.bad}</dt>
            <dd className={styles.said} lang="vi">{example.bad}</dd>
          </div>
          <div>
            <dt className={styles.term}><CheckmarkCircle16Regular aria-hidden="true" className={styles.good} />{pane.help.good}</dt>
            <dd className={styles.said} lang="vi">{example.good}</dd>
          </div>
        </dl>
      )}
      <Text as="h3" size={200} weight="semibold" className={styles.heading}>{pane.help.basis}</Text>
      <Text size={200} block lang="vi">{basisOf(rule)}</Text>
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  term: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  said: { margin: `${tokens.spacingVerticalXXS} 0 0`, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, overflowWrap: 'anywhere' },
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  heading: { margin: 0 },
});
