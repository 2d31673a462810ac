import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Dismiss16Regular, ErrorCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { fillSlots } from '../../core/text/slots';
import type { Problem } from '../../session/problem';
import { Progress } from './Progress';
import { noticeSentence } from './notice-sentence';
import { useTexts } from './texts';
import { useSession, useSessionState } from './use-session';
import { useView } from './view';

export interface MessagesProps {
  readonly file: string;
  /** Opens a ready-made table to fill in, where the face can. */
  readonly onTemplate?: (() => void) | undefined;
}

/** Progress, what went wrong and what was done, in one place. */
export function Messages({ file, onTemplate }: MessagesProps) {
  const styles = useStyles();
  const session = useSession();
  const texts = useTexts();
  const { pane } = texts;
  const { busy, problem, notice } = useSessionState();
  return (
    <div className={styles.messages}>
      {busy && <Progress busy={busy} />}
      {problem && (
        <Message tone={isNoTable(problem) ? 'info' : 'error'} text={fillSlots(texts.errors[problem.code], { file, ...problem.slots })}>
          {problem.code === 'generated-edited' && <EditedSheet />}
          {problem.code === 'no-matrix' && <PointOut />}
          {isNoTable(problem) && onTemplate && <Button size="small" onClick={onTemplate}>{pane.noMatrix.template}</Button>}
        </Message>
      )}
      {notice && !busy && (
        <Message tone="success" text={noticeSentence(notice, texts)}>
          {notice.kind === 'fixed' && notice.cells > 0 && <Button size="small" onClick={() => void session.undo()}>{pane.history.undo}</Button>}
        </Message>
      )}
    </div>
  );
}

function isNoTable({ code }: Problem): boolean {
  return code === 'no-matrix' || code === 'empty-sheet';
}

/** What may become of a generated sheet that was edited by hand. */
function EditedSheet() {
  const session = useSession();
  const { pane } = useTexts();
  return (
    <>
      <Button size="small" onClick={() => void session.summarise({ force: true })}>{pane.summary.again}</Button>
      <Button size="small" onClick={() => void session.summarise({ newSheets: true })}>{pane.summary.newSheets}</Button>
      <Button size="small" onClick={session.dismiss}>{pane.summary.leave}</Button>
    </>
  );
}

function PointOut() {
  const { pane } = useTexts();
  const { tab, openTab } = useView();
  if (tab === 'table') return null;
  return <Button size="small" appearance="primary" onClick={() => openTab('table')}>{pane.noMatrix.point}</Button>;
}

const ICONS = { error: ErrorCircle16Filled, info: Info16Regular, success: CheckmarkCircle16Filled } as const;

function Message({ tone, text, children }: { readonly tone: 'error' | 'info' | 'success'; readonly text: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const session = useSession();
  const { pane } = useTexts();
  const Icon = ICONS[tone];
  return (
    <div className={mergeClasses(styles.message, styles[tone])} {...(tone === 'success' ? {} : { role: 'alert' })}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.body}>
        <span>{text}</span>
        <span className={styles.actions}>{children}</span>
      </div>
      <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={pane.close} onClick={session.dismiss} />
    </div>
  );
}

const useStyles = makeStyles({
  messages: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  message: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, marginTop: '5px' },
  body: { flexGrow: 1, display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS, padding: '4px 0', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  success: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
});
