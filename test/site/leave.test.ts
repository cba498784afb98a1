import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { countryCodes } from '#content/vocabulary/countries.ts';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { browseDist } from '../real/browsed.ts';
import { elements, linksIn, page as markup, said, snapshot } from '../real/page.ts';

const { site, browser } = await browseDist();
let context: BrowserContext;
let page: Page;
const { exitUrl } = snapshot().settings;
const articles = [...snapshot().documents.articles.values()];
const sensitive = articles.filter((article) => article.sensitive).map(({ slug }) => slug);
const button = 'a.leave';
const address = '/en/articles/violence-and-harassment/';

/** A reader who came to the sensitive page from the page before it; the neutral page is answered without a network. */
async function reader(javaScriptEnabled = true) {
  await context?.close();
  context = await browser.newContext({ javaScriptEnabled });
  await context.route(`${exitUrl}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>Neutral' }));
  page = await context.newPage();
  await page.goto(`${site.origin}/en/`);
  await page.goto(site.origin + address);
}

const escapes = async (times: number) => {
  for (let time = 0; time < times; time += 1) await page.keyboard.press('Escape');
};
const words = () => page.evaluate(() => document.body.textContent);

test.each(langs)('sensitive pages have the way out and its explanation, other pages have not: %s', (lang: Lang) => {
  const withButton = [['help'], ['leave'], ...countryCodes.map((code) => ['help', code]), ...sensitive.map((slug) => ['articles', slug])];
  for (const parts of withButton) {
    const links = elements(markup(lang, ...parts), 'a').filter(({ attributes }) => attributes.get('class') === 'leave');
    expect(
      links.map(({ attributes, inner }) => [attributes.get('href'), inner.trim()]),
      parts.join('/'),
    ).toEqual([[exitUrl, said(lang, 'site:leave.button')]]);
    expect(linksIn(markup(lang, ...parts)), parts.join('/')).toContain(`/${lang}/leave/`);
  }
  const without = [[], ['privacy'], ['search'], ['laws', 'jo'], ...articles.filter((article) => !article.sensitive).map(({ slug }) => ['articles', slug])];
  for (const parts of without) expect(markup(lang, ...parts), parts.join('/')).not.toContain('class="leave"');
  expect(linksIn(markup(lang, 'privacy'))).toContain(`/${lang}/leave/`);
  expect(markup(lang, 'privacy')).toContain('id="phone"');
});

test('what an onlooker must not see is tagged: violence, complaints, no papers, trouble, and work in the home of the employer', () => {
  expect(sensitive).toEqual(
    expect.arrayContaining([
      'domestic-workers',
      'forced-marriage-brunei',
      'get-help-now',
      'grievance-handling-mtuc',
      'how-to-complain',
      'pregnant-or-with-a-baby',
      'relative-in-trouble',
      'violence-and-harassment',
      'without-papers',
    ]),
  );
});

test('the button leads to the neutral page, and the back button does not show the page again', async () => {
  await reader();
  await page.click(button);
  await page.waitForURL(exitUrl);
  await page.goBack();
  expect(page.url()).toBe(`${site.origin}/en/`);
  expect(page.url()).not.toContain('violence');
  await page.goForward();
  expect(page.url()).toBe(exitUrl);
});

test('the page is empty at once, however long the next one takes, and its title says nothing of it', async () => {
  await reader();
  // Read in the same step as the click: nothing can have come from the network by then.
  const left = await page.evaluate((selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
    return [document.body.textContent, document.title, document.querySelectorAll('link[rel=icon], audio').length];
  }, button);
  expect(left).toEqual(['', new URL(exitUrl).host, 0]);
  await page.waitForURL(exitUrl);
});

test('Esc pressed three times leaves, two times does nothing', async () => {
  await reader();
  await escapes(2);
  expect(page.url()).toBe(site.origin + address);
  expect(await words()).toContain('Violence');
  await escapes(1);
  await page.waitForURL(exitUrl);
});

test('a key that is held down, other keys, and presses far apart do not leave', async () => {
  await reader();
  await page.evaluate(() => {
    const press = (key: string, timeStamp: number, repeat = false) => {
      const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true });
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      document.body.dispatchEvent(event);
    };
    for (const moment of [0, 3000, 6000, 9000]) press('Escape', moment);
    for (const moment of [20_000, 20_100, 20_200, 20_300]) press('Escape', moment, true);
    for (const moment of [30_000, 30_100, 30_200]) press('Enter', moment);
  });
  expect(await words()).toContain('Violence');
  await escapes(3);
  await page.waitForURL(exitUrl);
});

test('a page that the browser brings back from memory is empty and goes on to the neutral page', async () => {
  await reader();
  await context.unroute(`${exitUrl}**`);
  let asked = 0;
  await context.route(`${exitUrl}**`, (route) => {
    asked += 1;
    // The first time the network fails.
    return asked === 1 ? route.fulfill({ status: 204 }) : route.fulfill({ contentType: 'text/html', body: 'Neutral' });
  });
  await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), button);
  await expect.poll(() => asked).toBe(1);
  expect(await words()).toBe('');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await page.waitForURL(exitUrl);
});

test('without script the button is a plain link', async () => {
  await reader(false);
  await page.click(button);
  await page.waitForURL(exitUrl);
});

test.each([
  ['en', 360, 740],
  ['km', 360, 740],
  ['my', 360, 740],
  ['ar', 360, 740],
  ['ta', 320, 640],
  ['en', 320, 256],
  ['en', 1280, 800],
  ['ar', 1280, 800],
  ['ta', 1100, 800],
])('the button is always in sight and covers no words: %s at %i x %i', async (lang, width, height) => {
  const tab = await browser.newPage({ viewport: { width, height } });
  await tab.goto(`${site.origin}/${lang}/help/jo/`);
  for (const place of [0, 0.5, 1]) {
    const seen = await tab.evaluate(
      ([selector, share]) => {
        scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' });
        const link = document.querySelector(selector)!;
        const box = link.getBoundingClientRect();
        const bar = link.closest('.bar')!.getBoundingClientRect();
        const last = [...document.querySelectorAll('.foot p:not(.printed)')].at(-1)!.getBoundingClientRect();
        return {
          inside: box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth,
          onTop: link.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)),
          large: box.height >= 44,
          // A strip from side to side, or a row of its own above the text: nothing is read beside or beneath it.
          strip: box.width === innerWidth || bar.width === innerWidth,
          lastWords: share < 1 || last.bottom <= box.top || box.bottom <= last.top,
          sideways: document.documentElement.scrollWidth <= innerWidth,
        };
      },
      [button, place] as const,
    );
    expect(seen).toEqual({ inside: true, onTop: true, large: true, strip: true, lastWords: true, sideways: true });
  }
  await tab.close();
});
