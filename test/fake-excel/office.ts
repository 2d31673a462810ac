import type { FakeState } from './state';

/** How the fake Office answers. */
export interface FakeOfficeOptions {
  /** `never`: office.js loaded but Office never gets ready; `outside`: ready, but not inside an Office application. */
  readonly ready?: 'in-excel' | 'outside' | 'never' | 'in-word';
  readonly displayLanguage?: string;
  readonly theme?: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string; readonly isDarkTheme?: boolean } | null;
  /** What the document had saved before; kept across `saveAsync`. */
  readonly saved?: Readonly<Record<string, unknown>>;
}

export interface FakeOffice {
  readonly Office: object;
  /** Ribbon functions the program associated, by action id. */
  readonly actions: ReadonlyMap<string, (event: { completed(): void }) => void>;
  /** What `settings.saveAsync` wrote. */
  readonly saved: Readonly<Record<string, unknown>>;
  /** Addresses of the windows the program opened. */
  readonly dialogs: readonly string[];
}

/** The part of `Office` that an Excel add-in's pane and ribbon functions use. */
export function createFakeOffice(state: FakeState, options: FakeOfficeOptions = {}): FakeOffice {
  const actions = new Map<string, (event: { completed(): void }) => void>();
  const ready = options.ready ?? 'in-excel';
  const pending: Record<string, unknown> = { ...options.saved };
  let saved: Record<string, unknown> = { ...options.saved };
  const dialogs: string[] = [];
  const info = { host: ready === 'outside' || ready === 'never' ? null : ready === 'in-word' ? 'Word' : 'Excel', platform: ready === 'outside' ? null : 'OfficeOnline' };
  const context = {
    displayLanguage: options.displayLanguage ?? 'vi-VN',
    contentLanguage: 'vi-VN',
    officeTheme: options.theme ?? undefined,
    host: info.host,
    platform: info.platform,
    ui: {
      displayDialogAsync: (address: string, _options: { height?: number; width?: number; displayInIframe?: boolean }, done?: (result: { status: string }) => void) => {
        if (!address.startsWith('https://')) throw new Error('A dialog opens only https addresses.');
        dialogs.push(address);
        queueMicrotask(() => done?.({ status: 'succeeded' }));
      },
    },
    requirements: { isSetSupported: (set: string, version = '1.1') => state.supports(set, version) },
    document: {
      settings: {
        get: (name: string) => pending[name] ?? null,
        set: (name: string, value: unknown) => { pending[name] = structuredClone(value); },
        remove: (name: string) => { delete pending[name]; },
        saveAsync: (done?: (result: { status: string }) => void) => {
          saved = { ...pending };
          queueMicrotask(() => done?.({ status: 'succeeded' }));
        },
      },
    },
  };
  const Office = strict('Office', {
    onReady: (callback?: (found: typeof info) => void) => {
      if (ready === 'never') return new Promise<never>(() => undefined);
      return Promise.resolve(info).then((found) => { callback?.(found); return found; });
    },
    context: strict('Office.context', context),
    actions: { associate: (id: string, action: (event: { completed(): void }) => void) => { actions.set(id, action); } },
    HostType: { Excel: 'Excel', Word: 'Word' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac' },
  });
  return { Office, actions, dialogs, get saved() { return saved; } };
}

function strict(name: string, members: object): object {
  return new Proxy(members, {
    get: (target, member) => {
      if (member in target || typeof member === 'symbol' || member === 'then' || member === 'toJSON') return Reflect.get(target, member) as unknown;
      throw new Error(`${name}.${member} is not known to the fake Office`);
    },
  });
}
