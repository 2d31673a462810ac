import type { FileHandle } from './file-access';

/** A file opened before. Only its name is kept, and where the browser can, the permission to ask for it again; never its content. */
export interface RecentFile {
  readonly name: string;
  readonly handle: FileHandle | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const DATABASE = 'sau-ro';
const STORE = 'recent-files';
const KEPT = 8;

/** Latest first; empty where the browser keeps nothing. */
export async function recentFiles(): Promise<readonly RecentFile[]> {
  try {
    const all = await inStore<RecentFile[]>('readonly', (store) => store.getAll());
    return all.sort((a, b) => b.at - a.at).slice(0, KEPT);
  } catch {
    return [];
  }
}

/** Remembers a file as the latest. A browser that keeps nothing is no reason to fail. */
export async function rememberFile(name: string, handle: FileHandle | null): Promise<void> {
  try {
    await inStore('readwrite', (store) => store.put({ name, handle, at: Date.now() }));
    const all = await inStore<RecentFile[]>('readonly', (store) => store.getAll());
    const old = all.sort((a, b) => b.at - a.at).slice(KEPT);
    for (const file of old) await inStore('readwrite', (store) => store.delete(file.name));
  } catch {
    return;
  }
}

function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'name' });
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const request = work(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result as T);
      request.onerror = () => reject(request.error);
      request.transaction!.oncomplete = () => database.close();
    };
  });
}
