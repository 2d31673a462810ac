import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Component, Suspense, type ContextType, type ReactNode } from 'react';
import { TextsContext } from '../shell/texts';

/** A part of the pane that is loaded when first shown; says so when the network is gone instead of taking the whole pane down. */
export class Part extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  static override contextType = TextsContext;
  declare context: ContextType<typeof TextsContext>;
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { pane } = this.context;
    if (this.state.broken) return <Broken text={pane.partMissing} retry={pane.retry} onRetry={() => this.setState({ broken: false })} />;
    return <Suspense fallback={null}>{this.props.children}</Suspense>;
  }
}

function Broken({ text, retry, onRetry }: { readonly text: string; readonly retry: string; readonly onRetry: () => void }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.broken}>
      <Text>{text}</Text>
      <Button size="small" onClick={onRetry}>{retry}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  broken: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
});
