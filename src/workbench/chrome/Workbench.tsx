import { FluentProvider, MessageBar, MessageBarActions, MessageBarBody, Button, Spinner } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Suspense, lazy, useCallback, useEffect, useRef, useState } from 'react';
import type { Lang } from '../../taskpane/shell/texts';
import { themeOf } from '../../taskpane/shell/theme';
import { useLang } from '../../taskpane/shell/use-lang';
import { pickFile } from '../files/file-access';
import { fetchSample, SAMPLES, type Sample } from '../files/samples';
import type { SheetRoom } from '../sheet/SheetArea';
import { fillSlots } from '../../core/text/slots';
import { useDark, useFileDrop, useFileKeys, useLeaveWarning, usePartKey } from './page-events';
import { LaterPane } from './LaterPane';
import { SplitView } from './SplitView';
import { TopBar } from './TopBar';
import { UnsavedDialog } from './UnsavedDialog';
import { WORDS, WordsContext } from './words';
import { useDocument, type Source } from './use-document';

const SheetArea = lazy(() => import('../sheet/SheetArea'));

/** The page: files above, spreadsheet on the left, pane on the right. A sample plan is open from the start. */
export function Workbench() {
  const dark = useDark();
  const [lang, setLang] = usePageLang();
  const { workbench } = WORDS[lang];
  const [room, setRoom] = useState<SheetRoom | null>(null);
  const { open, unsaved, message, setMessage, busyWith, load, save, loadRecent } = useDocument(room?.show ?? null);
  const [waiting, setWaiting] = useState<Source | null>(null);
  const input = useRef<HTMLInputElement>(null);

  const request = useCallback((source: Source) => (unsaved ? setWaiting(source) : void load(source)), [unsaved, load]);
  const onFiles = useCallback((files: readonly File[]) => {
    const [file] = files;
    if (file) request(sourceOfFile(file));
    if (file && files.length > 1) setMessage({ intent: 'warning', text: ({ workbench }) => fillSlots(workbench.onlyOneFile, { file: file.name }) });
  }, [request, setMessage]);
  const onOpen = useCallback(async () => {
    const handle = await pickFile();
    if (handle === undefined) return input.current?.click();
    if (handle) request({ ...sourceOfFile(await handle.getFile()), handle });
  }, [request]);
  const onSave = useCallback(() => void save(), [save]);
  const onOpenKey = useCallback(() => void onOpen(), [onOpen]);

  useFileKeys(onOpenKey, onSave);
  usePartKey(useCallback(() => room?.focus(), [room]));
  useLeaveWarning(unsaved);
  const hovering = useFileDrop(onFiles);
  useEffect(() => {
    if (room) void load(sourceOfSample(SAMPLES[0]!));
  }, [room, load]);

  return (
    <WordsContext.Provider value={WORDS[lang]}>
      <FluentProvider theme={themeOf(dark)}>
        <div className="page">
          <TopBar file={open?.name ?? null} unsaved={unsaved} onOpen={() => void onOpen()} onSave={onSave} onSample={(sample) => request(sourceOfSample(sample))} onRecent={(file) => void loadRecent(file, request)} />
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm"
            hidden
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
          {message && (
            <MessageBar intent={message.intent} className="page-message">
              <MessageBarBody>{message.text(WORDS[lang])}</MessageBarBody>
              <MessageBarActions containerAction={<Button appearance="transparent" icon={<DismissRegular />} aria-label={workbench.close} onClick={() => setMessage(null)} />} />
            </MessageBar>
          )}
          <SplitView
            sheet={
              <Suspense fallback={<Spinner className="page-wait" label={workbench.loading} />}>
                <SheetArea onReady={setRoom} workbook={open?.workbook ?? null} />
              </Suspense>
            }
            pane={open ? <LaterPane key={open.id} session={open.session} dark={dark} file={open.name} onLang={setLang} /> : <Spinner className="page-wait" label={busyWith === null ? workbench.loading : fillSlots(workbench.opening, { file: busyWith })} />}
          />
          {hovering && <div className="page-drop"><p>{workbench.drop}</p></div>}
          {waiting && open && (
            <UnsavedDialog
              file={open.name}
              onAnswer={(answer) => {
                const source = waiting;
                setWaiting(null);
                if (answer === 'discard') void load(source);
                if (answer === 'save') void save().then((saved) => (saved ? load(source) : undefined));
              }}
            />
          )}
        </div>
      </FluentProvider>
    </WordsContext.Provider>
  );
}

/** The language of the page is that of the pane, whose menu switches it. */
function usePageLang(): [Lang, (lang: Lang) => void] {
  const [start] = useLang('vi');
  const [lang, setLang] = useState(start);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return [lang, setLang];
}

function sourceOfFile(file: File): Source {
  return { name: file.name, handle: null, remember: true, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

function sourceOfSample(sample: Sample): Source {
  return { name: sample.file, handle: null, remember: false, bytes: () => fetchSample(sample) };
}
