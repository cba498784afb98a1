import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { dirOf } from '#content/vocabulary/languages.ts';
import { normalise } from '../../site/search/normalise.ts';
import { unspaced } from '../../site/search/scripts.ts';
import { browseDist } from '../real/browsed.ts';
import { guideWords } from '../real/guide-words.ts';
import { mainOf, page as markup, said, text } from '../real/page.ts';

const { site, browser } = await browseDist();
const asked = Object.entries(guideWords) as [keyof typeof guideWords, string][];
const guide = ['articles', 'keep-your-passport'] as const;

test.each(asked)('a word in the middle of a sentence is found, marked and opened: %s', async (lang, question) => {
  // Where words are not set apart, letters stand on both sides of it.
  const [before, after] = lang in unspaced ? ['[\\p{L}\\p{M}]', '[\\p{L}\\p{M}]'] : ['\\p{L} ', '[ ,.]'];
  const words = plain(text(mainOf(markup(lang, ...guide)).inner));
  expect(words).toMatch(new RegExp(before + plain(question) + after, 'u'));

  const page = await open(`/${lang}/search/`);
  await page.fill('#q', question);
  const address = `/${lang}/${guide.join('/')}/`;
  const entry = page.locator('.found li').filter({ has: page.locator(`a[href="${address}"]`) });
  await entry.waitFor();
  expect((await entry.locator('mark').allTextContents()).map(plain)).toContain(plain(question));
  // What stands between dots and signs of our own is a piece of the page, letter for letter and space for space.
  const pieces = ((await entry.locator('p').textContent()) ?? '').split(/…|·|\. /).map((piece) => plain(piece).trim());
  expect(pieces.filter(Boolean).length).toBeGreaterThan(0);
  expect(pieces.filter((piece) => !words.includes(piece))).toEqual([]);
  expect(await entry.evaluate((item) => getComputedStyle(item).direction)).toBe(dirOf(lang));
  await entry.getByRole('link').click();
  await page.waitForURL(`**${address}`);
  await page.context().close();
});

test('the question stands in the address and is asked again from there, with its filters', async () => {
  const page = await open('/en/search/?q=wages&country=jo&kind=laws');
  await page.locator('.found a[href="/en/laws/jo/"]').waitFor();
  expect(await page.locator('.found a').count()).toBe(1);
  await page.selectOption('#kind', '');
  await page.waitForURL((url) => !url.searchParams.has('kind') && url.searchParams.get('q') === 'wages');
  await expect.poll(() => page.locator('.found a').count()).toBeGreaterThan(1);
  await page.context().close();
});

test('a question without an answer says so, and leads to help, to topics, to a centre and to the question what is missing', async () => {
  const page = await open('/en/search/?q=qqqqxxxx');
  await page.getByText(said('en', 'search:nothing')).waitFor();
  expect(await page.locator('.urgent a').getAttribute('href')).toBe('/en/help/');
  for (const shown of ['.urgent a', 'main a[href="/en/topics/wages/"]', 'main a[href="/en/centres/"]', '.feedback'])
    expect(await page.locator(shown).first().isVisible(), shown).toBe(true);
  expect(await page.inputValue('.feedback textarea')).toBe('qqqqxxxx');

  // What the reader wrote there is the reader's, and an answer takes the question away.
  await page.fill('.feedback textarea', 'My words');
  await page.fill('#q', 'zzzzxxxx');
  await page.waitForURL((url) => url.searchParams.get('q') === 'zzzzxxxx');
  expect(await page.inputValue('.feedback textarea')).toBe('My words');
  await page.fill('#q', 'passport');
  await page.locator('.found a').first().waitFor();
  expect([await page.locator('.feedback').isVisible(), await page.locator('.urgent').isVisible()]).toEqual([false, false]);
  await page.context().close();
});

test('where only filters stand between a question and its answers, they can be taken off', async () => {
  const page = await open('/en/search/?q=passport&country=jo&kind=claims');
  await page.getByText(said('en', 'search:nothingFiltered')).waitFor();
  await page.getByRole('button', { name: said('en', 'search:anywhere') }).click();
  await page.locator('.found a').first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=passport');
  await page.context().close();
});

test('words that only English has are found there, in a list that says so', async () => {
  const page = await open('/km/search/?q=chargeback');
  const heading = page.locator('.found h2');
  await heading.waitFor();
  expect(await heading.textContent()).toBe(said('km', 'search:otherLanguage', { language: 'អង់គ្លេស' }));
  const link = page.locator('.found h2 + ol a').first();
  expect(await link.getAttribute('lang')).toBe('en');
  expect(await link.getAttribute('href')).toMatch(/^\/km\//);
  await page.context().close();
});

test('nothing of the question leaves the device', async () => {
  const page = await open('/en/search/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.fill('#q', 'stolen wages');
  await page.locator('.found a').first().waitFor();
  await page.fill('#q', 'stolen qqqqxxxx');
  await page.locator('.feedback').waitFor();
  expect(sent.length).toBeGreaterThan(0);
  expect(sent.filter((url) => /stolen|wages|qqqq/.test(url))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.context().close();
});

test('a line that is cut later does not end the search; one that is cut at once is said, and tried again', async () => {
  const page = await open('/en/search/?q=passport');
  await page.locator('.found a').first().waitFor();
  await page.context().setOffline(true);
  await page.fill('#q', '');
  await expect.poll(() => page.locator('.found a').count()).toBe(0);
  await page.fill('#q', 'passport');
  await page.locator('.found a').first().waitFor();
  await page.context().close();

  const cut = await open('/en/search/');
  await cut.context().setOffline(true);
  await cut.fill('#q', 'passport');
  await cut.getByText(said('en', 'search:cut')).waitFor();
  await cut.context().setOffline(false);
  await cut.getByRole('button', { name: said('en', 'search:tryAgain') }).click();
  await cut.locator('.found a').first().waitFor();
  expect(await cut.getByRole('button', { name: said('en', 'search:tryAgain') }).isVisible()).toBe(false);
  await cut.context().close();
});

test('a part of the index that did not come is not taken for "nothing found"', async () => {
  const lang = 'th';
  const page = await open(`/${lang}/search/`);
  await page.route('**/*.pf_index', (route) => route.abort());
  await page.fill('#q', guideWords[lang]);
  await page.getByText(said(lang, 'search:cut')).waitFor();
  expect(await page.locator('.feedback').isVisible()).toBe(false);
  await page.unroute('**/*.pf_index');
  await page.getByRole('button', { name: said(lang, 'search:tryAgain') }).click();
  await page.locator('.found a').first().waitFor();
  await page.context().close();
});

test('while a slow line brings the search, the page says that it comes', async () => {
  const page = await open('/my/search/');
  await page.route('**/pagefind/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.fill('#q', guideWords.my);
  await page.locator('.search-status', { hasText: said('my', 'search:loading') }).waitFor();
  expect(await page.locator('search progress').isVisible()).toBe(true);
  await page.locator('.found a').first().waitFor();
  expect(await page.locator('search progress').isVisible()).toBe(false);
  await page.context().close();
});

test('without script the lists are there, and nothing dead is offered', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/km/search/?q=x`);
  expect(await page.locator('main :is(input, select, button, textarea, progress)').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('main noscript p').isVisible()).toBe(true);
  expect(await page.locator('a[href^="/km/articles/"]').count()).toBeGreaterThan(10);
  await context.close();
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

function plain(words: string): string {
  return normalise(words).toLowerCase();
}
