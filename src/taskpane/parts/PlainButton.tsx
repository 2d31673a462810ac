import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { focusRing } from './focus-ring';

/** A row, bar or line that can be pressed: the look is its content's. */
export function PlainButton({ className, ...rest }: ComponentProps<'button'>) {
  const styles = useStyles();
  return <button type="button" {...rest} className={mergeClasses(styles.button, className)} />;
}

const useStyles = makeStyles({
  button: { position: 'relative', border: 'none', background: 'none', color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer', padding: 0, minWidth: 0, minHeight: '24px', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover }, ...focusRing },
});
