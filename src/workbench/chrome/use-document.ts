import { useCallback, useEffect, useRef, useState } from 'react';
import { closeDocument, openDocument, sentenceOf, type OpenDocument } from '../document';
import { mayRead, saveFile, type FileHandle } from '../files/file-access';
import { rememberFile, type RecentFile } from '../files/recent-files';
import type { ShowFile } from '../sheet/SheetArea';
import { fillSlots } from '../../core/text/slots';
import type { Words } from './words';

/** A line for the officer above the page. */
export interface Message {
  readonly intent: 'error' | 'warning' | 'success';
  /** Said in the language of the moment. */
  readonly text: (words: Words) => string;
}

/** Where a file comes from; read only when it is its turn. */
export interface Source {
  readonly name: string;
  readonly handle: FileHandle | null;
  /** Samples are not remembered among the recent files. */
  readonly remember: boolean;
  bytes(): Promise<Uint8Array>;
}

/** The document on the page, and what can be done with files. A file that cannot be opened leaves the one that is open. */
export function useDocument(show: ShowFile | null) {
  const [open, setOpen] = useState<OpenDocument | null>(null);
  const [unsaved, setUnsaved] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [busyWith, setBusyWith] = useState<string | null>(null);
  const current = useRef<OpenDocument | null>(null);
  /** How often a document has been changed on this page. */
  const changes = useRef(0);

  const load = useCallback(async (source: Source) => {
    if (!show) return;
    setBusyWith(source.name);
    setMessage(null);
    try {
      const workbook = await show(await source.bytes());
      if (current.current) closeDocument(current.current);
      const next = openDocument(source.name, source.handle, workbook);
      current.current = next;
      setOpen(next);
      setUnsaved(false);
      if (source.remember) await rememberFile(source.name, source.handle);
    } catch (error) {
      setMessage({ intent: 'error', text: sentenceOf(error, source.name) });
    } finally {
      setBusyWith(null);
    }
  }, [show]);

  const save = useCallback(async (): Promise<boolean> => {
    const it = current.current;
    if (!it) return false;
    try {
      const before = changes.current;
      const written = await saveFile(await it.workbook.save(), it.name, it.handle);
      if (!written) return false;
      const next = { ...it, name: written.name, handle: written.handle };
      current.current = next;
      setOpen(next);
      // What was typed while the file was being written is not in it.
      if (changes.current === before) setUnsaved(false);
      setMessage({ intent: 'success', text: ({ workbench }) => fillSlots(workbench.saved, { file: written.name }) });
      return true;
    } catch (error) {
      setMessage({ intent: 'error', text: sentenceOf(error, it.name) });
      return false;
    }
  }, []);

  const loadRecent = useCallback(async ({ name, handle }: RecentFile, then: (source: Source) => void) => {
    if (!handle) return setMessage({ intent: 'warning', text: ({ workbench }) => fillSlots(workbench.recentByName, { file: name }) });
    try {
      if (!(await mayRead(handle))) return;
      const file = await handle.getFile();
      then({ name, handle, remember: true, bytes: async () => new Uint8Array(await file.arrayBuffer()) });
    } catch {
      setMessage({ intent: 'error', text: ({ workbench }) => fillSlots(workbench.recentGone, { file: name }) });
    }
  }, []);

  const workbook = open?.workbook;
  useEffect(() => workbook?.onChange(() => {
    changes.current += 1;
    setUnsaved(true);
  }), [workbook]);

  return { open, unsaved, message, setMessage, busyWith, load, save, loadRecent };
}
