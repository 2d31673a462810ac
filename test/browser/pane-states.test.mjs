import { expect, expectAccessible, expectEqual } from './harness.mjs';
import { OFFICERS_WORDS, walkPane } from './pane-states.mjs';

// Colours do not fade from one state to the next, which would be looked at halfway.
const NARROW = { viewport: { width: 320, height: 800 }, reducedMotion: 'reduce' };
const VIETNAMESE = /[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu;
/** Vietnamese that English quotes: the name, how a time is written, names as the register has them. */
const QUOTED = ['Sáu Rõ', 'Tiếng Việt', 'Trước ngày 01/11 hằng năm', 'Văn phòng Ủy ban nhân dân tỉnh', 'Các sở, ban, ngành', 'UBND các xã, phường, đặc khu', 'Lâm Đồng'];

/** Opens pages of one context that forgive no error. */
function pagesOf(context, faults) {
  return async () => {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => faults.push(error.stack));
    return page;
  };
}

/** What stands too far to the right, scrolls sideways, or is too small to be hit. */
function flaws(page) {
  return page.evaluate(() => {
    const found = [];
    const name = (element) => `${element.tagName} ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}`;
    for (const element of document.querySelectorAll('#root *')) {
      const { width, height, right } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (width < 2 || height < 2 || style.visibility === 'hidden') continue;
      if (right > document.documentElement.clientWidth + 1) found.push(`beyond the edge: ${name(element)}`);
      if (/auto|scroll/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`scrolls sideways: ${name(element)}`);
      if (!element.matches('button, a, summary, select, textarea, input:not([type=radio], [type=checkbox])')) continue;
      // The frame of a field is pressed too.
      const target = element.matches('input, textarea') ? element.parentElement.getBoundingClientRect() : { width, height };
      if (target.width < 24 || target.height < 24) found.push(`${target.width} by ${target.height}: ${name(element)}`);
    }
    return [...new Set(found)];
  });
}

/** Text to be seen or read aloud that may be Vietnamese only because an officer wrote it. */
function textsOf(page) {
  return page.evaluate(() => {
    const texts = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement.getClientRects().length > 0 && !parentElement.closest('[lang=vi]')) texts.push(textContent);
    }
    for (const attribute of ['title', 'aria-label', 'placeholder']) for (const element of document.querySelectorAll(`[${attribute}]`)) texts.push(element.getAttribute(attribute));
    return texts;
  });
}

function withoutOfficersWords(text) {
  const folded = (words) => words.replace(/\s+/gu, ' ').trim();
  const known = [...OFFICERS_WORDS, ...QUOTED].map(folded);
  if (known.some((words) => words.includes(folded(text)))) return '';
  const parts = known.flatMap((words) => [words, ...words.split(', ')]).sort((a, b) => b.length - a.length);
  return parts.reduce((rest, words) => rest.replaceAll(words, ''), folded(text));
}

export default {
  'every state passes axe at 320 pixels with letters 40 % larger, nothing is cut off sideways and every target can be hit': {
    context: NARROW,
    run: async ({ context, url }) => {
      const faults = [];
      await context.addInitScript(() => document.addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '140%'; }));
      await walkPane(pagesOf(context, faults), url, async (name, page) => {
        expectEqual(await flaws(page), [], name);
        await expectAccessible(page).catch((error) => { throw new Error(`${name}: ${error.message}`); });
      });
      expectEqual(faults, [], 'faults');
    },
  },

  'in English no state shows Vietnamese but what officers wrote': {
    context: NARROW,
    run: async ({ context, url }) => {
      const faults = [];
      await walkPane(pagesOf(context, faults), url, async (name, page) => {
        expectEqual((await textsOf(page)).filter((text) => VIETNAMESE.test(withoutOfficersWords(text))), [], name);
      }, 'en');
      expectEqual(faults, [], 'faults');
    },
  },

  'in high contrast bars are seen, severity has its shape and word, and the focus shows wherever it goes': {
    context: { ...NARROW, forcedColors: 'active' },
    run: async ({ context, url }) => {
      const stop = new Error('seen');
      const newPage = pagesOf(context, []);
      await walkPane(newPage, url, async (name, page) => {
        if (name !== 'findings') return;
        const bars = await page.evaluate(() => [...document.querySelectorAll('header li [aria-hidden] > span')].map((fill) => [getComputedStyle(fill).backgroundColor, getComputedStyle(fill.parentElement).backgroundColor]));
        expect(bars.length >= 5 && bars.every(([fill, track]) => fill !== track), `bars of the six clarities: ${JSON.stringify(bars)}`);
        const severities = await page.getByRole('button', { expanded: false }).getByRole('img').evaluateAll((icons) => icons.map((icon) => icon.getAttribute('aria-label')));
        expect(['Lỗi', 'Lưu ý', 'Gợi ý'].every((word) => severities.includes(word)), `severities: ${severities}`);
        await expectFocusSeen(page, 18);
        throw stop;
      }).catch((error) => { if (error !== stop) throw error; });
    },
  },
};

/** Presses Tab that many times: what has the focus must look otherwise than without it. */
async function expectFocusSeen(page, stops) {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(60);
    const place = await page.evaluate(() => {
      const { x, y, width, height } = document.activeElement.getBoundingClientRect();
      return { name: document.activeElement.textContent.slice(0, 40), clip: { x: Math.max(0, x - 3), y: Math.max(0, y - 3), width: width + 6, height: height + 6 } };
    });
    const focused = await page.screenshot({ clip: place.clip, caret: 'hide' });
    await page.evaluate(() => document.activeElement.blur());
    await page.waitForTimeout(60);
    expect(!focused.equals(await page.screenshot({ clip: place.clip, caret: 'hide' })), `the focus is not seen on "${place.name}"`);
  }
}
