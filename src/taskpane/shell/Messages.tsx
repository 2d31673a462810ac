import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { fillSlots } from '../../core/text/slots';
import type { Notice } from '../../session/state';
import { useSession, useSessionState } from './use-session';
import { useTexts, type PaneTexts } from './texts';

/** Progress, what went wrong and what was done: one place, announced as it changes. */
export function Messages({ file }: { readonly file: string }) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { busy, problem, notice } = useSessionState();
  const sentence = notice && noticeSentence(notice, texts);
  return (
    <div className={styles.messages} aria-live="polite">
      {busy && (
        <div className={styles.busy} role="status">
          <span>{texts.pane.work[busy.work]}</span>
          <ProgressBar aria-label={texts.pane.work[busy.work]} {...(busy.total > 1 ? { value: busy.done, max: busy.total } : {})} />
          {busy.total > 1 && <Button size="small" onClick={session.cancel}>{texts.pane.cancel}</Button>}
        </div>
      )}
      {problem && (
        <MessageBar intent={problem.code === 'no-matrix' || problem.code === 'empty-sheet' ? 'info' : 'error'} layout="multiline">
          <MessageBarBody>{fillSlots(texts.errors[problem.code], { file, ...problem.slots })}</MessageBarBody>
          <MessageBarActions containerAction={<Close />}>
            {problem.code === 'generated-edited' && <Button size="small" onClick={() => void session.summarise({ force: true })}>{texts.pane.summary.again}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
      {sentence && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
          <MessageBarActions containerAction={<Close />} />
        </MessageBar>
      )}
    </div>
  );
}

function Close() {
  const session = useSession();
  const { pane } = useTexts();
  return <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={pane.close} onClick={session.dismiss} />;
}

function noticeSentence(notice: Notice, { pane }: PaneTexts): string {
  switch (notice.kind) {
    case 'fixed': {
      const fixed = fillSlots(pane.notice.fixed, { n: notice.cells });
      return notice.refused.length === 0 ? fixed : `${fixed} ${fillSlots(pane.notice.refused, { n: notice.refused.length })}`;
    }
    case 'undone': return fillSlots(pane.notice.undone, { title: notice.title });
    case 'accepted': return pane.notice.accepted;
    case 'summarised': return pane.summary.done;
    case 'tracking-added': return fillSlots(pane.notice.trackingAdded, { columns: notice.columns.join(', ') });
    case 'cancelled': return pane.notice.cancelled;
  }
}

const useStyles = makeStyles({
  messages: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `0 ${tokens.spacingHorizontalM}` },
  busy: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: `${tokens.spacingVerticalXS} 0` },
});
