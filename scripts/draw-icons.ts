import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

/** Sizes that Excel asks for: 16, 32, 80 on the ribbon, 32 and 64 in lists of add-ins. */
const SIZES = [16, 32, 64, 80];
const FOLDER = join(__dirname, '../assets/icons');

async function drawIcons(): Promise<void> {
  const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  const page = await browser.newPage();
  for (const file of (await readdir(FOLDER)).filter((name) => name.endsWith('.svg'))) {
    const svg = await readFile(join(FOLDER, file), 'utf8');
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await writeFile(join(FOLDER, `${file.replace('.svg', '')}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void drawIcons();
