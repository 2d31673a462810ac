import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { RULES } from '../../core/rules';
import { LinkButton } from '../parts/LinkButton';
import { useTexts } from '../shell/texts';
import { useView } from '../shell/view';

/** What Sáu Rõ does, the keys, and a page for every rule. */
export function HelpPanel() {
  const styles = useStyles();
  const { pane, rules } = useTexts();
  const { openPanel } = useView();
  return (
    <>
      {pane.help.paragraphs.map((paragraph) => <Text key={paragraph} block>{paragraph}</Text>)}
      <Text as="h3" weight="semibold" className={styles.heading}>{pane.help.keys}</Text>
      <ul className={styles.list}>{pane.help.keyList.map((line) => <li key={line}>{line}</li>)}</ul>
      <Text as="h3" weight="semibold" className={styles.heading}>{pane.help.rules}</Text>
      <ul className={styles.list}>
        {RULES.map(({ name }) => <li key={name}><LinkButton onClick={() => openPanel({ kind: 'rule', rule: name })}>{rules.title(name)}</LinkButton></li>)}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, '& > li': { padding: '3px 0' } },
});
