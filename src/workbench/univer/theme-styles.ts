import { Disposable } from '@univerjs/core';

/**
 * Stands in for Univer's theme service, which writes a style tag: the content policy of the page allows none,
 * while a constructed style sheet is allowed.
 */
export class ThemeStyles extends Disposable {
  private readonly sheet = new CSSStyleSheet();

  constructor() {
    super();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  /** Called by Univer with nested colours: `{ primary: { 500: '#…' } }` becomes `--univer-primary-500`. */
  injectThemeToHead(theme: object): void {
    this.sheet.replaceSync(`:root { ${variables(theme, '--univer').join(' ')} }`);
  }

  override dispose(): void {
    super.dispose();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.sheet);
  }
}

function variables(theme: object, prefix: string): string[] {
  return Object.entries(theme).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? variables(value, `${prefix}-${key}`) : [`${prefix}-${key}: ${value};`],
  );
}
