import { FluentProvider, Tab, TabList, makeStyles, tokens, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { Matrix } from '../core/plan/plan';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';
import { CheckTab } from './check/CheckTab';
import type { FindingFilter } from './check/filter';
import { Header } from './header/Header';
import { Questions } from './settings/Questions';
import { Footer } from './shell/Footer';
import { Messages } from './shell/Messages';
import { SessionContext, useSessionState } from './shell/use-session';
import { TEXTS, TextsContext, useTexts, type Lang } from './shell/texts';
import { SummaryTab } from './summary/SummaryTab';

const TableTab = lazy(() => import('./table/TableTab'));
const FollowTab = lazy(() => import('./follow/FollowTab'));

export interface TaskPaneProps {
  readonly session: Session;
  /** Language to start in: Office's display language; the officer may switch. */
  readonly lang?: Lang;
  readonly dark?: boolean;
  /** Name of the open file, for messages that must name it. */
  readonly file?: string;
}

/** The pane: the same component inside Excel and beside the embedded spreadsheet. It reads and checks as soon as it is there. */
export function TaskPane({ session, lang: startLang = 'vi', dark = false, file = '' }: TaskPaneProps) {
  const [lang, setLang] = useState(startLang);
  useEffect(() => {
    void session.open();
  }, [session]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme} style={FILL} lang={lang}>
      <SessionContext.Provider value={session}>
        <TextsContext.Provider value={TEXTS[lang]}>
          <Pane lang={lang} onLang={setLang} file={file} />
        </TextsContext.Provider>
      </SessionContext.Provider>
    </FluentProvider>
  );
}

// A class would be given to the layers of menus and dialogs too, and cover the page.
const FILL = { height: '100%' } as const;

const TABS = ['table', 'check', 'follow', 'summary'] as const;

type TabName = (typeof TABS)[number];

function Pane({ lang, onLang, file }: { readonly lang: Lang; readonly onLang: (lang: Lang) => void; readonly file: string }) {
  const styles = useStyles();
  const { pane } = useTexts();
  const state = useSessionState();
  const matrix = matrixInView(state);
  const [tab, setTab] = useState<TabName>('check');
  const [filter, setFilter] = useState<FindingFilter>({});
  return (
    <div className={styles.pane}>
      <Header
        lang={lang}
        onLang={onLang}
        onClarity={(clarity) => {
          setTab('check');
          setFilter({ clarity });
        }}
      />
      <TabList aria-label={pane.tabsLabel} size="small" selectedValue={tab} onTabSelect={(_, { value }) => setTab(value as TabName)}>
        {TABS.map((name) => <Tab key={name} value={name} id={`tab-${name}`} aria-controls="tab-body">{pane.tabs[name]}</Tab>)}
      </TabList>
      <Messages file={file} />
      <main className={styles.body} id="tab-body" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'check' && <Questions />}
        {tab === 'check' && <CheckTab filter={filter} onFilter={setFilter} />}
        <Suspense fallback={null}>
          {tab === 'table' && matrix && <TableTab matrix={matrix} />}
          {tab === 'follow' && <FollowTab />}
        </Suspense>
        {tab === 'summary' && <SummaryTab />}
      </main>
      <Footer />
    </div>
  );
}

/** The matrix of the sheet the officer looks at, else the first one. */
function matrixInView({ plan, activeSheet }: SessionState): Matrix | undefined {
  return plan?.matrices.find(({ sheet }) => sheet === activeSheet) ?? plan?.matrices[0];
}

const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: '280px', backgroundColor: tokens.colorNeutralBackground1 },
  body: { flexGrow: 1, overflowY: 'auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
});
