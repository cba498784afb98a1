import { expect, inject, test } from 'vitest';
import type { Lang } from '#content/vocabulary/languages.ts';
import { browseDist } from '../real/browsed.ts';
import { heaviestOf, pagesOf } from '../real/page-types.ts';

const { site: served, browser } = await browseDist();
const pages = heaviestOf(pagesOf(inject('dist')));
const of = (lang: Lang) => pages.filter((page) => page.lang === lang);

test.each(['en', 'ar', 'my'] as const)('no page is wider than a tablet or a desk: %s', async (lang) => {
  const page = await browser.newPage({ viewport: { width: 768, height: 900 } });
  const wide: string[] = [];
  for (const { address } of of(lang)) {
    await page.goto(served.origin + address);
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(`${address} at ${width}`);
    }
  }
  await page.close();
  expect(wide).toEqual([]);
});

// The widest scripts and both directions; `scripts.test.ts` looks at 320 px in every language.
test.each(['ar', 'en', 'km', 'my', 'ta'] as const)(
  'at 400 % (320 px) nothing is cut off and only tables and the row of maps scroll sideways: %s',
  async (lang) => {
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    const found: string[] = [];
    for (const { address } of of(lang)) {
      await page.goto(served.origin + address);
      const problems = await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
        const wide = [...document.querySelectorAll('body *')].filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          if (width <= 1 || (left >= -1 && right <= innerWidth + 1) || element.closest('.table, .maps, .unseen, svg')) return false;
          return !element.parentElement?.closest('.table') && !scrolls(element);
        });
        const cut = [...document.querySelectorAll('body *')].filter(
          (element) => element.clientWidth > 1 && getComputedStyle(element).overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1,
        );
        return [
          ...(document.documentElement.scrollWidth > innerWidth ? ['scrolls sideways'] : []),
          ...wide.map((e) => `wide ${e.outerHTML.slice(0, 90)}`),
          ...cut.map((e) => `cut ${e.outerHTML.slice(0, 90)}`),
        ];
      });
      found.push(...problems.slice(0, 3).map((problem) => `${address} ${problem}`));
    }
    await page.close();
    expect(found).toEqual([]);
  },
);

test('without script a page has its words, its numbers can be dialled and its language menu opens', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  for (const { type, address } of of('km')) {
    await page.goto(served.origin + address);
    expect(await page.locator('main :is(p, li, td):visible').count(), address).toBeGreaterThan(0);
    expect(await page.locator('main h1').isVisible(), address).toBe(true);
    if (type === 'help/[country]') expect(await page.locator('main a[href^="tel:"]:visible').count(), address).toBeGreaterThan(0);
    expect(await page.locator('.langs a[lang="en"]').isVisible(), address).toBe(false);
    await page.locator('.langs summary').click();
    expect(await page.locator('.langs a[lang="en"]').isVisible(), address).toBe(true);
  }
  await page.locator('.langs a[lang="en"]').click();
  expect(new URL(page.url()).pathname).toMatch(/^\/en\//);
  await context.close();
});

test('without pictures every picture says what it shows, and every drawing has its word beside it', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.route(/\.(png|jpe?g|webp|avif|gif|svg)$|\/media\//, (route) => route.abort());
  const wordless: string[] = [];
  for (const { address } of of('en')) {
    await page.goto(served.origin + address);
    const found = await page.evaluate(() => {
      const silent = [...document.images].filter((image) => !image.hasAttribute('alt'));
      const alone = [...document.querySelectorAll('a, button, summary, li, h2, h3')].filter(
        (element) => element.querySelector('svg, img') && !(element.textContent?.trim() || element.querySelector('img[alt]:not([alt=""])')),
      );
      return [...silent, ...alone].map((element) => element.outerHTML.slice(0, 120));
    });
    wordless.push(...found.map((html) => `${address} ${html}`));
  }
  await page.close();
  expect(wordless).toEqual([]);
});

test('on paper there is the text with its folds open and its address, and nothing to press', async () => {
  const page = await browser.newPage({ viewport: { width: 720, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  for (const { address } of of('my')) {
    await page.goto(served.origin + address);
    for (const gone of ['.top', '.bar', '.skip', '.leave']) expect(await page.locator(`${gone}:visible`).count(), `${address} ${gone}`).toBe(0);
    expect(await page.locator('main h1').isVisible(), address).toBe(true);
    expect(await page.locator('.printed:visible').textContent(), address).toContain(address);
    const folded = await page.evaluate(() =>
      [...document.querySelectorAll('main details > :not(summary)')]
        .filter((part) => !part.closest('.share, .finder') && !part.checkVisibility({ contentVisibilityAuto: true }))
        .map((part) => part.outerHTML.slice(0, 90)),
    );
    expect(folded, address).toEqual([]);
    // Across and upright.
    for (const width of [1040, 720]) {
      await page.setViewportSize({ width, height: 1000 });
      const cut = await page.evaluate(() => {
        const parts = [document.documentElement, ...document.querySelectorAll('.table')];
        return parts.filter((part) => part.scrollWidth > part.clientWidth + 1).map((part) => part.scrollWidth - part.clientWidth);
      });
      expect([address, width, ...cut]).toEqual([address, width]);
    }
  }
  await page.close();
});
