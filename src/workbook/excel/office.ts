/** Where the page finds itself. */
export type Surroundings =
  /** Inside Excel, which knows enough. `displayLanguage` is a tag such as `vi-VN`. */
  | { readonly kind: 'excel'; readonly displayLanguage: string }
  /** Inside Excel, but one without ExcelApi 1.13. */
  | { readonly kind: 'excel-too-old' }
  /** In a browser, or in another Office application. */
  | { readonly kind: 'outside' }
  /** Office did not answer in time: its script is blocked, or it hangs. */
  | { readonly kind: 'silent' };

/** The set that the manifest asks for too. */
const NEEDED_EXCEL_API = '1.13';

export interface WaitOptions {
  /** Milliseconds to wait for Office, 8000 when absent. */
  readonly patience?: number;
}

/** Says where the page runs, at the latest when patience ends; never rejects. Call it again to try again. */
export async function whenOfficeReady({ patience = 8000 }: WaitOptions = {}): Promise<Surroundings> {
  let stop: () => void = () => undefined;
  const silence = new Promise<Surroundings>((resolve) => {
    const watchdog = setTimeout(() => resolve({ kind: 'silent' }), patience);
    stop = () => clearTimeout(watchdog);
  });
  const seeking = { stopped: false };
  try {
    return await Promise.race([silence, surroundings(seeking)]);
  } finally {
    stop();
    seeking.stopped = true;
  }
}

async function surroundings(seeking: { readonly stopped: boolean }): Promise<Surroundings> {
  while (!isOfficeLoaded()) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    if (seeking.stopped) return { kind: 'silent' };
  }
  const { host } = await Office.onReady();
  if ((host as unknown) !== 'Excel') return { kind: 'outside' };
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_EXCEL_API)) return { kind: 'excel-too-old' };
  return { kind: 'excel', displayLanguage: Office.context.displayLanguage };
}

/** The script of Office may come after ours. */
const LOOK_AGAIN = 50;

function isOfficeLoaded(): boolean {
  return typeof Office !== 'undefined' && typeof Office.onReady === 'function';
}

/** Colours of the Office window around the pane. */
export interface OfficeColors {
  readonly background: string;
  readonly foreground: string;
  readonly isDark: boolean;
}

/** null where Office does not tell, as Excel on the web. */
export function officeColors(): OfficeColors | null {
  const theme = isOfficeLoaded() ? (Office.context.officeTheme as Office.OfficeTheme | undefined) : undefined;
  if (!theme) return null;
  const background = theme.bodyBackgroundColor;
  return { background, foreground: theme.bodyForegroundColor, isDark: lightness(background) < 0.5 };
}

/** 0 black to 1 white; white when it is no `#RRGGBB`. */
function lightness(color: string): number {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color);
  if (!channels) return 1;
  const [red, green, blue] = channels.slice(1).map((hex) => Number.parseInt(hex, 16) / 255);
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
