import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef } from 'react';
import type { Session } from '../session/session';
import { Body } from './shell/Body';
import { Announcer } from './shell/Announcer';
import { Footer } from './shell/Footer';
import { Messages } from './shell/Messages';
import { Tabs } from './shell/Tabs';
import { themeOf } from './shell/theme';
import { TextsContext, useTextsOf, type Lang } from './shell/texts';
import { useLang } from './shell/use-lang';
import { useMatrix } from './shell/use-matrix';
import { SessionContext } from './shell/use-session';
import { useViewState } from './shell/use-view';
import { ViewContext } from './shell/view';
import { Header } from './header/Header';

export interface TaskPaneProps {
  readonly session: Session;
  /** Language to start in: Office's display language; the officer may switch, and the choice is remembered. */
  readonly lang?: Lang;
  /** Told the language shown, at first and after every switch. */
  readonly onLang?: (lang: Lang) => void;
  readonly dark?: boolean;
  /** Name of the open file, for messages that must name it. */
  readonly file?: string;
  /** Opens a ready-made table to fill in; absent where the face has none. */
  readonly onTemplate?: () => void;
}

/** The pane: the same component inside Excel and beside the embedded spreadsheet. It reads and checks as soon as it is there. */
export function TaskPane({ session, lang: startLang = 'vi', onLang, dark = false, file = '', onTemplate }: TaskPaneProps) {
  const [lang, setLang] = useLang(startLang);
  useEffect(() => {
    void session.open();
  }, [session]);
  const turn = useFirstTurn(session);
  useEffect(() => onLang?.(lang), [lang, onLang]);
  return (
    <FluentProvider theme={themeOf(dark)} style={FILL} lang={lang} onPointerEnter={turn} onFocus={turn}>
      <SessionContext.Provider value={session}>
        <Suspense fallback={null}>
          <Spoken lang={lang} onLang={setLang} file={file} onTemplate={onTemplate} />
        </Suspense>
      </SessionContext.Provider>
    </FluentProvider>
  );
}

/** Marks left in the file are looked for when the officer first turns to the pane: not among the round trips waited for. */
function useFirstTurn(session: Session): () => void {
  const turned = useRef<Session | null>(null);
  return () => {
    if (turned.current === session) return;
    turned.current = session;
    void session.recallMarks();
  };
}

// A class would be given to the layers of menus too, and cover the page.
const FILL = { height: '100%' } as const;

interface PaneProps {
  readonly lang: Lang;
  readonly onLang: (lang: Lang) => void;
  readonly file: string;
  readonly onTemplate: (() => void) | undefined;
}

function Spoken(props: PaneProps) {
  const texts = useTextsOf(props.lang);
  return <TextsContext.Provider value={texts}><Pane {...props} /></TextsContext.Provider>;
}

function Pane({ lang, onLang, file, onTemplate }: PaneProps) {
  const styles = useStyles();
  const view = useViewState();
  const [matrix, chooseMatrix] = useMatrix();
  return (
    <ViewContext.Provider value={view}>
      <div className={styles.pane}>
        <Announcer />
        <Header matrix={matrix} onMatrix={chooseMatrix} lang={lang} onLang={onLang} />
        <main className={styles.main}>
          <Tabs />
          <Messages file={file} onTemplate={onTemplate} />
          <Body matrix={matrix} />
        </main>
        <Footer />
      </div>
    </ViewContext.Provider>
  );
}

const useStyles = makeStyles({
  main: { flexGrow: 1, flexShrink: 0, display: 'flex', flexDirection: 'column' },
  pane: { position: 'relative', display: 'flex', flexDirection: 'column', height: '100%', overflowX: 'hidden', overflowY: 'auto', backgroundColor: tokens.colorNeutralBackground1 },
});
