import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Words that a screen reader says and the eye does not need. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.unseen}>{children}</span>;
}

const useStyles = makeStyles({
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
