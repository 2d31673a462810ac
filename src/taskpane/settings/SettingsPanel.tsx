import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTexts } from '../shell/texts';
import { AgencySettings } from './AgencySettings';
import { PlanSettings } from './PlanSettings';
import { ProfileSettings } from './ProfileSettings';

/** What the officer decides once for a plan; all of it is kept in the workbook. */
export function SettingsPanel() {
  const { pane } = useTexts();
  return (
    <>
      <Text size={200} block>{pane.settings.kept}</Text>
      <Section title={pane.settings.plan}><PlanSettings /></Section>
      <Section title={pane.settings.rules}><ProfileSettings /></Section>
      <Section title={pane.settings.agencies}><AgencySettings /></Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <Text as="h3" weight="semibold" className={styles.title}>{title}</Text>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  title: { margin: 0 },
});
