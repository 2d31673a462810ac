import { Button, FluentProvider, Link, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { today } from '../../session/today';
import { createSession, type Session } from '../../session/session';
import { createExcelWorkbook } from '../../workbook/excel/excel-workbook';
import { officeColors, whenOfficeReady, type Surroundings } from '../../workbook/excel/office';
import { TaskPane } from '../App';
import { themeOf } from './theme';
import { useTextsOf, type Lang } from './texts';
import { useLang } from './use-lang';

/** Where the workbench stands beside the pane on the same server. */
const WORKBENCH = 'index.html';

/** The pane inside Excel: painted at once, filled when Office answers; elsewhere it says where to go. */
export function ExcelPane() {
  const [place, setPlace] = useState<Surroundings | null>(null);
  const [session, setSession] = useState<Session | null>(null);
  const look = useCallback(() => {
    void whenOfficeReady().then((found) => {
      if (found.kind === 'excel') setSession(createSession(createExcelWorkbook(), { today: today() }));
      setPlace(found);
    });
  }, []);
  useEffect(look, [look]);

  const dark = officeColors()?.isDark ?? window.matchMedia('(prefers-color-scheme: dark)').matches;
  if (place?.kind === 'excel' && session) return <TaskPane session={session} lang={languageOf(place.displayLanguage)} dark={dark} />;
  return (
    <FluentProvider theme={themeOf(dark)} style={{ minHeight: '100%' }}>
      <Suspense fallback={null}>
        <Threshold
          place={place}
          onRetry={() => {
            setPlace(null);
            look();
          }}
        />
      </Suspense>
    </FluentProvider>
  );
}

/** Vietnamese unless Office speaks another language than Vietnamese. */
function languageOf(displayLanguage: string): Lang {
  return /^en\b/i.test(displayLanguage) ? 'en' : 'vi';
}

/** What is shown before, or instead of, the pane: in the language the officer last chose, for Office has not said its own yet. */
function Threshold({ place, onRetry }: { readonly place: Surroundings | null; readonly onRetry: () => void }) {
  const styles = useStyles();
  const [lang] = useLang('vi');
  const { pane } = useTextsOf(lang);
  if (!place) return <div className={styles.threshold}><Spinner size="small" label={pane.opening} /></div>;
  const sentences = { outside: pane.notExcel, silent: pane.officeSilent, 'excel-too-old': pane.excelTooOld, excel: '' };
  return (
    <main className={styles.threshold}>
      <Text as="h1" size={400} weight="semibold">{pane.appName}</Text>
      <Text role="alert">{sentences[place.kind]}</Text>
      {place.kind === 'silent' && <Button appearance="primary" onClick={onRetry}>{pane.retry}</Button>}
      <Link className={styles.way} href={WORKBENCH} target="_blank">{pane.openWorkbench}</Link>
    </main>
  );
}

const useStyles = makeStyles({
  way: { padding: '3px 0' },
  threshold: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
});
