/** What a button of the ribbon does; the texts it resolves to are shown in a small window, null shows nothing. */
export type RibbonAction = () => Promise<string | null>;

/** Binds the buttons of the manifest to what they do. A button never hangs: Excel is told of its end whatever happens. */
export function associateRibbon(actions: Readonly<Record<string, RibbonAction>>): void {
  void Office.onReady().then(() => {
    for (const [id, action] of Object.entries(actions)) {
      Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
        void action()
          .then((message) => (message === null ? undefined : showMessage(message)))
          .catch(() => undefined)
          .finally(() => event.completed());
      });
    }
  });
}

/** The text this page was opened to show, when it is such a window; null when it is the page behind the ribbon. */
export function messageInAddress(): string | null {
  const { hash } = window.location;
  return hash.startsWith(MESSAGE) ? decodeURIComponent(hash.slice(MESSAGE.length)) : null;
}

const MESSAGE = '#thong-bao=';

function showMessage(message: string): Promise<void> {
  const address = window.location.href.split('#')[0]! + MESSAGE + encodeURIComponent(message);
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(address, { height: 25, width: 30, displayInIframe: true }, () => resolve()));
}
