/** A file on the officer's machine that can be written back; only some browsers have it. */
export interface FileHandle {
  readonly name: string;
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(data: Uint8Array): Promise<void>; close(): Promise<void>; abort(): Promise<void> }>;
  queryPermission?(mode: { mode: 'read' | 'readwrite' }): Promise<string>;
  requestPermission?(mode: { mode: 'read' | 'readwrite' }): Promise<string>;
}

interface FileAccess {
  showOpenFilePicker?(options: object): Promise<FileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileHandle>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EXCEL_FILES = [{ description: 'Excel', accept: { [XLSX]: ['.xlsx', '.xlsm'] } }];

/** Asks for a file through the browser's own dialog; null when the officer thought better of it, undefined when the browser has no such dialog. */
export async function pickFile(): Promise<FileHandle | null | undefined> {
  const pick = (window as FileAccess).showOpenFilePicker;
  if (!pick) return undefined;
  const handles = await unlessCancelled(pick.call(window, { types: EXCEL_FILES, multiple: false }));
  return handles?.[0] ?? null;
}

/** Writes into the file that was opened, asks where to, or downloads. Resolves with the file written to, null when the officer thought better of it. */
export async function saveFile(bytes: Uint8Array, name: string, handle: FileHandle | null): Promise<{ readonly name: string; readonly handle: FileHandle | null } | null> {
  const ask = (window as FileAccess).showSaveFilePicker;
  if (!ask && !handle) return download(bytes, name);
  const target = handle ?? (await unlessCancelled(ask!.call(window, { types: EXCEL_FILES, suggestedName: name })));
  if (!target) return null;
  const stream = await target.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  return { name: target.name, handle: target };
}

/** Whether the officer lets us read the file again, asking if need be. */
export async function mayRead(handle: FileHandle): Promise<boolean> {
  const mode = { mode: 'read' } as const;
  if ((await handle.queryPermission?.(mode)) === 'granted') return true;
  return (await handle.requestPermission?.(mode)) === 'granted';
}

function download(bytes: Uint8Array, name: string): { name: string; handle: null } {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return { name, handle: null };
}

async function unlessCancelled<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
