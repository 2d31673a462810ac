import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** What is looked at seldom, behind its heading. */
export function Fold({ title, className, children }: { readonly title: ReactNode; readonly className?: string | undefined; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <details className={mergeClasses(styles.fold, className)}>
      <summary className={styles.title}>{title}</summary>
      {children}
    </details>
  );
}

const useStyles = makeStyles({
  fold: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { cursor: 'pointer', minHeight: '24px', padding: '4px 0', boxSizing: 'border-box' },
});
