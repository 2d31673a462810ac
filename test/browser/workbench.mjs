import { expectEqual } from './harness.mjs';

/** Opens the workbench and waits until the sample plan is checked. */
export async function openWorkbench(page, url) {
  await page.goto(url);
  await page.locator('.top-file', { hasText: 'ke-hoach-mau.xlsx' }).waitFor();
  await page.getByText(/\d+ lưu ý/).first().waitFor();
}

/** Opens a file through the button's file input. */
export async function openFile(page, name, bytes) {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: Buffer.from(bytes) });
}

/** The address in the name box of the spreadsheet. */
export async function selectedCell(page) {
  return page.locator('.sheet-cells [data-u-comp="defined-name"] input').inputValue();
}

/** What the formula bar shows. */
export async function expectSelected(page, address) {
  for (let tries = 0; tries < 20 && (await selectedCell(page)) !== address; tries += 1) await page.waitForTimeout(100);
  expectEqual(await selectedCell(page), address, 'selected cell');
}

/** Opens a group of findings by its title, if it is closed, and clicks the finding of a cell. */
export async function clickFinding(page, group, cell) {
  const item = page.locator(`[data-cell="${cell}"]`).first();
  if (!(await item.isVisible())) await page.getByText(group).first().click();
  await item.click();
}

/** Saves by the keyboard; the bytes of the file. */
export async function save(page) {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const stream = await (await download).createReadStream();
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** How many pixels of the cells are painted in exactly this colour. */
export function filledPixels(page, [red, green, blue]) {
  return page.evaluate((rgb) => {
    const cells = [...document.querySelectorAll('.sheet-cells canvas')].sort((a, b) => b.width * b.height - a.width * a.height)[0];
    const { data } = cells.getContext('2d').getImageData(0, 0, cells.width, cells.height);
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at] === rgb[0] && data[at + 1] === rgb[1] && data[at + 2] === rgb[2]) count += 1;
    return count;
  }, [red, green, blue]);
}
