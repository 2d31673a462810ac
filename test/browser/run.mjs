import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { serve } from '../../scripts/serve.mjs';
import { launch, picture, strictPage } from './harness.mjs';

/**
 * Runs every `*.test.mjs` of this folder against the built pages: `node test/browser/run.mjs [part of a file or test name]`.
 * A test file exports by default `{ 'what holds': async ({ page, url, context }) => … }`; a test may be `{ run, context, faults }`
 * to set the browser context or to allow faults by pattern.
 */
const here = path.dirname(fileURLToPath(import.meta.url));
const root = process.env.DIST ?? path.join(here, '..', '..', 'dist');
const wanted = process.argv[2] ?? '';

if (!existsSync(path.join(root, 'index.html'))) {
  console.error('Nothing built yet. Run: npm run build');
  process.exit(2);
}
const server = await serve(0, root);
const browser = await launch();
let failed = 0;
let ran = 0;
for (const file of readdirSync(here).filter((name) => name.endsWith('.test.mjs')).sort()) {
  const { default: tests } = await import(pathToFileURL(path.join(here, file)));
  for (const [name, test] of Object.entries(tests)) {
    if (!`${file} ${name}`.includes(wanted)) continue;
    ran += 1;
    const { run, context: contextOptions, faults: allowed = [] } = typeof test === 'function' ? { run: test } : test;
    const { page, context, faults } = await strictPage(browser, server.url, { context: contextOptions });
    page.setDefaultTimeout(15_000);
    const start = performance.now();
    try {
      await run({ page, context, url: server.url });
      const unforgiven = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
      if (unforgiven.length > 0) throw new Error(`the page was not clean:\n${unforgiven.slice(0, 10).join('\n')}`);
      console.log(`ok    ${file}: ${name} (${Math.round(performance.now() - start)} ms)`);
    } catch (error) {
      failed += 1;
      await picture(page, `failed-${file}-${ran}`).catch(() => undefined);
      console.log(`FAIL  ${file}: ${name}\n${indent(error.stack ?? String(error))}${faults.length > 0 ? `\n${indent(faults.slice(0, 10).join('\n'))}` : ''}`);
    }
    await context.close();
  }
}
await browser.close();
server.close();
console.log(`${ran - failed} passed, ${failed} failed`);
if (ran === 0) console.error(`No test matches "${wanted}"`);
process.exitCode = failed > 0 || ran === 0 ? 1 : 0;

function indent(text) {
  return text.split('\n').map((line) => `      ${line}`).join('\n');
}
