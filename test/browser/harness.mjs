import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const here = path.dirname(fileURLToPath(import.meta.url));
/** Git-ignored, for a person to look at. */
const shots = path.join(here, '..', '..', '.cache', 'screenshots');

/** A Chromium from the packages on Linux; elsewhere the machine's own Edge or Chrome. */
export async function launch() {
  if (process.platform === 'linux') {
    const { default: packed } = await import('@sparticuz/chromium');
    // Not the arguments of the package: they switch off parts of the web's security, which is under test here.
    return chromium.launch({ executablePath: await packed.executablePath(), args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] });
  }
  for (const channel of ['msedge', 'chrome']) {
    try {
      return await chromium.launch({ channel });
    } catch {
      continue;
    }
  }
  throw new Error('No Edge and no Chrome found on this machine');
}

/**
 * A fresh page that forgives nothing: console errors, uncaught errors, violations of the content policy and requests to
 * any other place than `origin` are collected in `faults`; answers for `routes` (pattern to handler) are given instead of the network's.
 */
export async function strictPage(browser, origin, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN', acceptDownloads: true, ...options.context });
  const page = await context.newPage();
  const faults = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()} (${message.location().url})`));
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack}`));
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (protocol.startsWith('http') && to !== origin) faults.push(`foreign request: ${request.url()}`);
  });
  await page.exposeFunction('reportViolation', (text) => faults.push(`content policy: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => window.reportViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
    // Without these the page saves by a download and opens by a file input, which a test can drive.
    delete window.showOpenFilePicker;
    delete window.showSaveFilePicker;
  });
  return { page, context, faults };
}

/** Fails when axe finds anything in the page. `except`: selectors of what is not ours. */
export async function expectAccessible(page, { except = [] } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async (selectors) => {
    // Colours on their way from one to another are nobody's.
    await Promise.allSettled(document.getAnimations().filter((animation) => animation instanceof CSSTransition).map(({ finished }) => finished));
    const result = await window.axe.run({ exclude: selectors.map((selector) => [selector]) }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`).join('\n  ')}`);
  }, except);
  expect(violations.length === 0, `axe:\n${violations.join('\n')}`);
}

/** Keeps a picture for a person to look at. */
export async function picture(page, name) {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: path.join(shots, `${name}.png`) });
}

export function expect(condition, what) {
  if (!condition) throw new Error(what);
}

export function expectEqual(actual, expected, what) {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}
