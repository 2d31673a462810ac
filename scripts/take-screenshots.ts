/**
 * Takes the pictures of docs/images from the built pages: `npx tsx scripts/take-screenshots.ts [part of a picture's name]` after `npm run build`.
 * `DIST` names another build. The printed sheets need LibreOffice and poppler.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FILES, type FileName } from './screenshots/files';
import { printedSheets } from './screenshots/pages';
import { smallPng } from './screenshots/small-png';
import { openFinding, openTab, pane, PANE_STATES, type PaneState } from './screenshots/states';

const AS_OF = '2026-11-20';
const OUT = join(process.cwd(), 'docs', 'images');
const WIDTHS = [320, 400];
const THEMES = ['light', 'dark'] as const;
const WINDOW = { width: 1400, height: 860 };

interface Look {
  readonly paneWidth: number;
  readonly theme: 'light' | 'dark';
  readonly lang: 'vi' | 'en';
}

async function main(wanted: string): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const keep = (name: string, png: Uint8Array) => {
    const small = smallPng(png);
    writeFileSync(join(OUT, `${name}.png`), small);
    process.stdout.write(`${name}.png ${Math.round(small.length / 1024)} KB\n`);
  };
  const [{ launch }, { serve }] = await Promise.all([import('../test/browser/harness.mjs'), import('./serve.mjs')]);
  const server = await serve(0, process.env['DIST']);
  const browser = await launch();
  try {
    for (const [name, take] of pictures(browser, server.url)) {
      if (name.includes(wanted)) await take().then((png) => keep(name, png), (error: Error) => fail(name, error));
    }
  } finally {
    await browser.close();
    server.close();
  }
  if ('trang-in'.includes(wanted)) for (const [name, png] of await printedSheets(AS_OF)) keep(name, png);
}

function pictures(browser: Browser, url: string): Map<string, () => Promise<Uint8Array>> {
  const wide = { paneWidth: 400, theme: 'light', lang: 'vi' } as const;
  const all = new Map<string, () => Promise<Uint8Array>>([
    ['trang-lam-viec', () => onPage(browser, url, wide, 'plan', async (page) => {
      await openFinding(page, 'Thiếu thời gian thực hiện', 'E11');
      return page.screenshot();
    })],
    ['trang-lam-viec-tong-hop', () => onPage(browser, url, wide, 'plan', async (page) => {
      await openTab(page, 'Tổng hợp');
      await pane(page).getByRole('button', { name: /^Lập bảng tổng hợp/ }).click();
      await pane(page).getByRole('button', { name: 'Mở trang Tổng hợp' }).click();
      await page.locator('.chart').first().waitFor();
      await page.waitForTimeout(800);
      return page.screenshot();
    })],
  ]);
  for (const state of PANE_STATES) {
    for (const paneWidth of WIDTHS) {
      for (const theme of THEMES) {
        const look = { paneWidth, theme, lang: state.lang ?? 'vi' } as const;
        all.set(`${state.name}-${paneWidth}-${theme === 'light' ? 'sang' : 'toi'}`, () => onPage(browser, url, look, state.file, (page) => paneIn(page, state)));
      }
    }
  }
  return all;
}

async function paneIn(page: Page, state: PaneState): Promise<Uint8Array> {
  await state.go?.(page);
  return pane(page).screenshot({ animations: 'disabled' });
}

/** A fresh page with that file open and checked. */
async function onPage(browser: Browser, url: string, look: Look, file: FileName, take: (page: Page) => Promise<Uint8Array>): Promise<Uint8Array> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'vi-VN', colorScheme: look.theme, reducedMotion: 'reduce', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.addInitScript(turnClock, `${AS_OF}T09:00:00`);
    await page.addInitScript(([width, lang]) => {
      localStorage.setItem('sau-ro.pane-width', width!);
      localStorage.setItem('sau-ro.lang', lang!);
    }, [String(look.paneWidth), look.lang]);
    await page.goto(url);
    await page.locator('.top-file', { hasText: 'ke-hoach-mau.xlsx' }).waitFor();
    await pane(page).getByRole('tab').first().waitFor();
    if (file !== 'plan') {
      const { name, bytes } = FILES[file]();
      await page.locator('input[accept=".xlsx,.xlsm"]').setInputFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
      await page.locator('.top-file', { hasText: name }).waitFor();
      await pane(page).getByRole('tab').first().waitFor();
    }
    await pane(page).getByRole('progressbar').waitFor({ state: 'detached' });
    await page.waitForTimeout(600);
    return await take(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page: another day, and time goes on, which the spreadsheet needs to draw. */
function turnClock(start: string): void {
  const RealDate = Date;
  const shift = new RealDate(start).getTime() - RealDate.now();
  globalThis.Date = class extends RealDate {
    constructor(...given: []) {
      super(...((given.length === 0 ? [RealDate.now() + shift] : given) as []));
    }

    static override now(): number {
      return RealDate.now() + shift;
    }
  } as DateConstructor;
}

function fail(name: string, error: Error): void {
  process.stderr.write(`${name}: ${error.message.split('\n').slice(0, 3).join(' ')}\n`);
  process.exitCode = 1;
}

void main(process.argv[2] ?? '');
