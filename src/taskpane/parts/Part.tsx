import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Component, Suspense, type ReactNode } from 'react';
import { VIETNAMESE } from '../shell/texts';

interface PartProps {
  readonly children: ReactNode;
  /** The words to say when it cannot be loaded. */
  readonly failed?: { readonly text: string; readonly retry: string };
}

/** A part of the pane that is loaded when first shown; says so when the network is gone instead of taking the whole pane down. */
export class Part extends Component<PartProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { text, retry } = this.props.failed ?? { text: VIETNAMESE.pane.partMissing, retry: VIETNAMESE.pane.retry };
    if (this.state.broken) return <Broken text={text} retry={retry} onRetry={() => this.setState({ broken: false })} />;
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
