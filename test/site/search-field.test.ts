import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { browseDist } from '../real/browsed.ts';
import { said } from '../real/page.ts';

const { site, browser } = await browseDist();
declare const axe: typeof axeCore;
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const words = { km: 'លិខិតឆ្លងដែន', ar: 'جواز' } as const;
const [field, options] = ['.find input', '#hits a'];
const problems: string[] = [];

afterEach(() => expect(problems.splice(0)).toEqual([]));

test.each([
  ['km', 1280],
  ['ar', 360],
] as const)('the list under the field is gone through with the keyboard, and axe has nothing against it: %s at %i px', async (lang, width) => {
  const page = await open(`/${lang}/terms/`, { viewport: { width, height: 800 } }, true, axeSource);
  await page.focus(field);
  await page.keyboard.type(words[lang]);
  await page.locator(options).first().waitFor();
  const count = await page.locator(options).count();
  expect(count).toBeGreaterThan(2);
  expect(count).toBeLessThanOrEqual(7);
  expect(await page.locator(options).last().textContent()).toBe(said(lang, 'search:allResults'));
  expect(await page.locator('#hits small').allTextContents()).toContain(said(lang, 'articles:title'));
  expect(await state(page)).toEqual(['true', 'hits', null, -1]);

  const steps = [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['Home', 0],
    ['ArrowUp', count - 1],
    ['ArrowDown', 0],
    ['End', count - 1],
  ] as const;
  for (const [key, chosen] of steps) {
    await page.keyboard.press(key);
    expect([key, ...(await state(page))]).toEqual([key, 'true', 'hits', `hits-${chosen}`, chosen]);
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => axe.run(document));
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
  }
  const { start, end } = await page.locator('.hits').evaluate((box) => ({ start: box.getBoundingClientRect().left, end: box.getBoundingClientRect().right }));
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeLessThanOrEqual(width);

  await page.keyboard.press('Escape');
  expect([await page.locator('#hits').isVisible(), await page.getAttribute(field, 'aria-expanded')]).toEqual([false, 'false']);
  await page.keyboard.press('ArrowDown');
  const href = await page.locator(options).first().getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${href}`);
  await page.context().close();
});

test('Enter without a chosen option asks the search page, and the question is in no request', async () => {
  const page = await open('/en/articles/keep-your-passport/');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await page.focus(field);
  await page.keyboard.type('stolen wages');
  await page.locator(options).first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/search/?q=stolen+wages');
  await page.locator('.found a').first().waitFor();
  expect(sent.some((url) => url.includes('/en/search/'))).toBe(true);
  expect(sent.filter((url) => /stolen|wages/.test(url))).toEqual([]);
  await page.context().close();
});

test('a page loads nothing of the search before the field is used', async () => {
  const page = await open('/km/articles/keep-your-passport/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.mouse.wheel(0, 3000);
  await page.waitForLoadState('networkidle');
  const ofSearch = () => asked.filter((path) => /\/pagefind\/|\.js$|\.json$/.test(path));
  expect(ofSearch()).toEqual([]);
  await page.focus(field);
  await expect.poll(() => ofSearch().some((path) => path.endsWith('.pagefind'))).toBe(true);
  await page.context().close();
});

test('on a phone "Search" in the bar opens the field over the head of the page, nothing moves, and it goes away again', async () => {
  const page = await open('/ar/articles/keep-your-passport/');
  await page.evaluate(() => scrollTo(0, 300));
  const [place, box] = [() => page.locator('h2').first().boundingBox(), () => page.locator('.find').boundingBox()];
  const before = await place();
  expect((await box())?.y).toBeLessThan(-48);
  await page.locator('.bar a[href="/ar/search/"]').click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('find');
  expect(await box()).toMatchObject({ x: 0, y: 0, width: 360 });
  await page.keyboard.type(words.ar);
  await page.locator(options).first().waitFor();
  expect(await place()).toEqual(before);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect((await box())?.y).toBeLessThan(-48);
  expect(await page.locator('#hits').isVisible()).toBe(false);
  await page.context().close();
});

test('words that are nowhere are said to be so, and lead to other ways', async () => {
  const page = await open('/vi/terms/');
  await page.fill(field, 'qqqqxxxx');
  await page.getByText(said('vi', 'search:noneIn', { language: 'Tiếng Việt' })).waitFor();
  const only = page.locator(options);
  expect(await only.allTextContents()).toEqual([said('vi', 'search:otherWays')]);
  await only.click();
  await page.waitForURL('**/vi/search/?q=qqqqxxxx');
  await page.context().close();
});

test('a line that is cut is said, whatever it did not bring, and typing on tries again', async () => {
  const page = await open('/lo/terms/', {}, false);
  for (const part of ['**/_astro/**', '**/pagefind/**', '**/words.json', '**/*.pf_index']) {
    await page.goto(`${site.origin}/lo/terms/`);
    await page.route(part, (route) => route.abort());
    await page.fill(field, 'ໜັງສື');
    await page.locator('.hits p', { hasText: said('lo', 'search:cutShort') }).waitFor();
    await page.unroute(part);
    await page.fill(field, 'ໜັງສືຜ່ານແດນ');
    await page.locator(options).first().waitFor();
  }
  await page.context().close();
});

test('while a slow line brings the search, the field says that it comes', async () => {
  const page = await open('/my/terms/');
  await page.route(/\/pagefind\/|\/_astro\//, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.fill(field, 'ပတ်စပို့');
  await page.locator('.hits p', { hasText: said('my', 'search:loading') }).waitFor();
  await page.locator(options).first().waitFor();
  await page.context().close();
});

test('without script no field stands there that cannot answer, and the way to the lists does', async () => {
  const page = await open('/th/terms/', { javaScriptEnabled: false });
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await page.locator(field).isVisible()]).toEqual([width, false]);
  }
  await page.locator('.bar a[href="/th/search/"]').click();
  await page.waitForURL('**/th/search/');
  expect(await page.locator('.find').count()).toBe(0);
  await page.context().close();
});

/** What a screen reader is told: open or not, which list, which option is chosen, and which one is marked so. */
function state(page: Page): Promise<(string | number | null)[]> {
  return page.evaluate(() => {
    const input = document.querySelector('.find input');
    const chosen = [...document.querySelectorAll('#hits a')].findIndex((option) => option.getAttribute('aria-selected') === 'true');
    return [...['aria-expanded', 'aria-controls', 'aria-activedescendant'].map((name) => input?.getAttribute(name) ?? null), chosen];
  });
}

/** A page in which any error fails the test, a refusal of the security policy too; a line that is cut is one as well. */
async function open(path: string, options: BrowserContextOptions = {}, isWhole = true, script = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  if (script) await context.addInitScript(script);
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  if (isWhole) page.on('pageerror', (error) => problems.push(error.message));
  if (isWhole) page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(site.origin + path);
  return page;
}
