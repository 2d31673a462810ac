import { useEffect, useState } from 'react';

/** Ctrl+O and Ctrl+S (Command on a Mac), before the spreadsheet or the browser takes them. */
export function useFileKeys(onOpen: () => void, onSave: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const work = { o: onOpen, s: onSave }[event.key.toLowerCase()];
      if (!work) return;
      event.preventDefault();
      event.stopPropagation();
      work();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [onOpen, onSave]);
}

/** F6 moves the keyboard between the cells and the pane, as it does between the parts of Excel. */
export function usePartKey(toSheet: () => void): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const pane = document.querySelector<HTMLElement>('.split-pane');
      const focused = document.activeElement as HTMLElement | null;
      if (pane?.contains(focused)) {
        last = focused;
        toSheet();
      } else if (last?.isConnected) last.focus();
      else pane?.querySelector<HTMLElement>('button, [tabindex="0"]')?.focus();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [toSheet]);
}

/** The browser asks before the page is left while changes are unsaved. */
export function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

/** Files dragged into the page; true while one hovers over it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [hovering, setHovering] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setHovering(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setHovering(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHovering(false);
      onFiles([...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragover', over, { capture: true });
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop, { capture: true });
    return () => {
      window.removeEventListener('dragover', over, { capture: true });
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop, { capture: true });
    };
  }, [onFiles]);
  return hovering;
}

/** Whether the officer's system asks for dark pages. */
export function useDark(): boolean {
  const [dark, setDark] = useState(() => window.matchMedia(DARK).matches);
  useEffect(() => {
    const query = window.matchMedia(DARK);
    const onChange = () => setDark(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return dark;
}

const DARK = '(prefers-color-scheme: dark)';
