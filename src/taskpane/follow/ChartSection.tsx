import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** A heading and what is drawn under it. */
export function ChartSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-label={title}>
      <Text as="h2" size={300} weight="semibold" className={styles.title}>{title}</Text>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  title: { margin: 0 },
});
