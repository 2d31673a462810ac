import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

/** A line of text that leads somewhere in the pane, high enough to be hit. */
export function LinkButton({ className, ...rest }: Pick<ComponentProps<'button'>, 'className' | 'children' | 'onClick' | 'aria-label'>) {
  const styles = useStyles();
  return <Link as="button" {...rest} className={mergeClasses(styles.link, className)} />;
}

const useStyles = makeStyles({
  link: { display: 'inline-block', minWidth: '24px', minHeight: '24px', padding: '3px 0', overflowWrap: 'anywhere' },
});
