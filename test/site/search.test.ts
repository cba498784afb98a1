import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseDist } from '../real/browsed.ts';

const { site, browser } = await browseDist();
/** Words from the middle of a sentence of "Keep your passport", as a reader of that language would type them. */
const questions = {
  en: 'passport',
  th: 'หนังสือเดินทาง',
  lo: 'ໜັງສືຜ່ານແດນ',
  km: 'លិខិតឆ្លងដែន',
  my: 'ပတ်စပို့',
  ar: 'جواز',
  vi: 'hộ chiếu',
} as const;

for (const [lang, question] of Object.entries(questions))
  test(`a word in the middle of a sentence is found, marked and opened: ${lang}`, async () => {
    const page = await open(`/${lang}/search/`);
    await page.fill('#q', question);
    const guide = page.locator(`.found a[href="/${lang}/articles/keep-your-passport/"]`);
    await guide.waitFor();
    const found = page.locator('.found li').filter({ has: page.locator(`a[href="/${lang}/articles/keep-your-passport/"]`) });
    const [marked] = await found.locator('mark').allTextContents();
    expect(plain(marked)).toContain(plain(question).slice(0, 4));
    expect(await found.locator('p').textContent()).not.toMatch(/\u2423| {2}|d\u0335/);
    expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
    await guide.click();
    await page.waitForURL(`**/${lang}/articles/keep-your-passport/`);
    await page.context().close();
  });

test('the question stands in the address and is asked again from there, with its filters', async () => {
  const page = await open('/en/search/?q=wages&country=jo&kind=laws');
  await page.locator('.found a[href="/en/laws/jo/"]').waitFor();
  expect(await page.locator('.found a').count()).toBe(1);
  await page.selectOption('select[name=kind]', '');
  await page.waitForURL((url) => !url.searchParams.has('kind') && url.searchParams.get('q') === 'wages');
  await page.context().close();
});

test('a question without an answer says so and leaves the lists', async () => {
  const page = await open('/en/search/?q=qqqqxxxx');
  await page.getByText('Nothing was found').waitFor();
  expect(await page.locator('a[href="/en/topics/wages/"]').first().isVisible()).toBe(true);
  await page.context().close();
});

test('nothing of the question leaves the device', async () => {
  const page = await open('/en/search/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.fill('#q', 'stolen wages');
  await page.locator('.found a').first().waitFor();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.filter((url) => /stolen|wages/.test(url))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.context().close();
});

test('a line that is cut later does not end the search; one that is cut at once is said', async () => {
  const page = await open('/en/search/?q=passport');
  await page.locator('.found a').first().waitFor();
  await page.context().setOffline(true);
  await page.fill('#q', 'passport ');
  await page.fill('#q', 'passport');
  await expect.poll(() => page.locator('.found a').count()).toBeGreaterThan(0);
  await page.context().close();

  const cut = await open('/en/search/');
  await cut.context().setOffline(true);
  await cut.fill('#q', 'passport');
  await cut.getByText('could not be loaded').waitFor();
  await cut.context().setOffline(false);
  await cut.fill('#q', 'passpor');
  await cut.locator('.found a').first().waitFor();
  await cut.context().close();
});

test('without script the lists are there and nothing dead is offered', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/km/search/?q=x`);
  expect(await page.locator('select').first().isVisible()).toBe(false);
  expect(await page.locator('a[href^="/km/articles/"]').count()).toBeGreaterThan(10);
  await context.close();
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(site.origin + path);
  return page;
}

function plain(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase();
}
