import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Settings } from '../../core/plan/settings';
import { NARROW } from '../parts/narrow';
import { DateField } from '../shell/DateField';
import { useTexts } from '../shell/texts';
import { useSession, useSessionState } from '../shell/use-session';
import { openQuestions, type Question } from './open-questions';

/** The few things rules wait for, asked once in plain words; each may be left for later. */
export default function Questions() {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const { plan, check } = useSessionState();
  const [later, setLater] = useState<ReadonlySet<Question>>(new Set());
  const [answers, setAnswers] = useState<Partial<Record<Question, string>>>({});
  if (!plan || !check) return null;
  const questions = openQuestions(plan, check.outcomes).filter((question) => !later.has(question));
  if (questions.length === 0) return null;
  const given = questions.filter((question) => answers[question]);
  const answer = () => session.configure(Object.fromEntries(given.map((question) => [question, answers[question]])) as Partial<Settings>);
  return (
    <form
      className={styles.card}
      aria-label={pane.questions.title}
      onSubmit={(event) => {
        event.preventDefault();
        void answer();
      }}
    >
      <Text weight="semibold" className={styles.whole}>{pane.questions.title}</Text>
      {questions.map((question) => (
        question === 'province'
          ? <Field key={question} size="small" className={styles.field} label={pane.questions[question]}><Input size="small" style={NARROW} value={answers[question] ?? ''} onChange={(_, { value }) => setAnswers({ ...answers, [question]: value })} /></Field>
          : <DateField key={question} className={styles.field} label={pane.questions[question]} value={answers[question] ?? null} onDate={(date) => setAnswers({ ...answers, [question]: date ?? '' })} />
      ))}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={given.length === 0}>{pane.questions.answer}</Button>
        <Button size="small" onClick={() => setLater(new Set([...later, ...questions]))}>{pane.questions.later}</Button>
      </div>
    </form>
  );
}

const useStyles = makeStyles({
  card: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, padding: tokens.spacingHorizontalS, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  whole: { flexBasis: '100%' },
  field: { flexGrow: 1, flexBasis: '7.5rem', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginLeft: 'auto' },
});
