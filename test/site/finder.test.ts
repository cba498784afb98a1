import { brotliCompressSync } from 'node:zlib';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { kilometresBetween } from '../../site/islands/cards.ts';
import { browseDist } from '../real/browsed.ts';
import { page as markup, said, snapshot } from '../real/page.ts';

const { site, browser } = await browseDist();
let context: BrowserContext;
const centres = [...snapshot().documents.centres.values()];
const slugs = (found: typeof centres) => found.map(({ slug }) => slug).sort();
const inThailand = centres.filter(({ country }) => country === 'th');
const siemReap = { latitude: 13.36, longitude: 103.86 };

afterEach(() => context?.close());

/** A page with its tool at work; every violation of the security policy and every error of a script fails the test. */
async function open(path: string, options: BrowserContextOptions = {}, before?: () => void): Promise<Page> {
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...options });
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  problems.length = 0;
  await page.goto(site.origin + path);
  if (options.javaScriptEnabled !== false) await alive(page);
  return page;
}
/** A tool comes to life shortly before it is scrolled into sight. */
async function alive(page: Page): Promise<void> {
  await page.locator('.finder').evaluate((tool) => tool.scrollIntoView());
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
}
const problems: string[] = [];
const shown = async (page: Page) => (await page.locator('[data-cards] > article:visible').evaluateAll((cards) => cards.map(({ id }) => id))).sort();
const query = (page: Page) => new URL(page.url()).search;
const status = (page: Page) => page.locator('.finder').getByRole('status').textContent();

test('a reader finds the centres of a country that do what is needed, on the list and on the map', async () => {
  const page = await open('/en/centres/');
  expect(await shown(page)).toEqual(slugs(centres));
  await page.getByLabel(said('en', 'centres:finder.country')).selectOption('th');
  expect(await shown(page)).toEqual(slugs(inThailand));
  expect(await status(page)).toContain(`${inThailand.length} centres`);
  await page.getByLabel(said('en', 'centres:finder.service')).selectOption('membership');
  const members = inThailand.filter(({ services }) => services.includes('membership'));
  expect(members.length).toBeGreaterThan(0);
  expect(members.length).toBeLessThan(inThailand.length);
  expect(await shown(page)).toEqual(slugs(members));
  expect(query(page)).toBe('?country=th&service=membership');
  expect(await page.locator('main section[data-cards]:visible').evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(['th']);
  expect(await page.locator('[data-whole]:visible').count()).toBe(0);
  expect(await page.locator('.maps figure:visible').count()).toBe(1);
  const dots = await page.locator('[data-centres]:visible').evaluateAll((found) => found.map((dot) => dot.getAttribute('data-centres') ?? ''));
  expect(dots.flatMap((dot) => dot.split(' '))).toEqual(expect.arrayContaining(slugs(members.filter(({ location }) => location))));
  expect(dots.filter((dot) => !dot.split(' ').some((slug) => slugs(members).includes(slug)))).toEqual([]);
  await page.getByRole('button', { name: said('en', 'centres:finder.showAll') }).click();
  expect(await shown(page)).toEqual(slugs(centres));
  expect(query(page)).toBe('');
  expect(problems).toEqual([]);
});

test('an address that was shared shows what its sender saw, and nonsense in it shows everything', async () => {
  const page = await open('/ar/centres/?country=th&service=legal-aid');
  expect(await shown(page)).toEqual(slugs(inThailand.filter(({ services }) => services.includes('legal-aid'))));
  expect(await page.locator('.choice select').evaluateAll((selects: HTMLSelectElement[]) => selects.map(({ value }) => value))).toEqual(['th', 'legal-aid']);
  await page.goto(`${site.origin}/en/centres/?country=zz&service=%3Cscript%3E`);
  await alive(page);
  expect(await shown(page)).toEqual(slugs(centres));
  expect(problems).toEqual([]);
});

test('where nothing fits, the page says so and leads to help in that country', async () => {
  const page = await open('/en/centres/?country=np&service=membership');
  expect(await shown(page)).toEqual([]);
  expect(await status(page)).toContain(said('en', 'centres:finder.none'));
  expect(await page.locator('.finder').getByRole('status').getByRole('link').getAttribute('href')).toBe('/en/help/np/');
});

test('a language can be chosen once a centre names the languages it speaks', async () => {
  context = await browser.newContext();
  const page = await context.newPage();
  await page.route('**/en/centres/', async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text())
      .replace(
        '&quot;languages&quot;:[1,[]]',
        '&quot;languages&quot;:[1,[[0,{&quot;value&quot;:[0,&quot;my&quot;],&quot;label&quot;:[0,&quot;Burmese&quot;]}]]]',
      )
      .replace('id="hrdf-mae-sot"', 'id="hrdf-mae-sot" data-languages="th my"');
    await route.fulfill({ response: answer, body: html });
  });
  await page.goto(`${site.origin}/en/centres/`);
  await page.getByLabel(said('en', 'centres:finder.language')).selectOption('my');
  expect(await shown(page)).toEqual(['hrdf-mae-sot']);
  expect(query(page)).toBe('?language=my');
});

test('the nearest centre comes first after a tap, in km, and the position goes nowhere', async () => {
  const page = await open('/en/centres/', { permissions: ['geolocation'], geolocation: siemReap }, () => {
    const ask = navigator.geolocation.getCurrentPosition.bind(navigator.geolocation);
    navigator.geolocation.getCurrentPosition = (...given) => {
      document.documentElement.dataset['asked'] = 'yes';
      ask(...given);
    };
  });
  expect(await page.locator('html').getAttribute('data-asked')).toBeNull();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  // A browser asks for the icon of a page when it likes, and for a map when it comes into sight.
  page.on('request', (request) => /\.svg$/.test(request.url()) || requests.push(request.url()));
  await page.getByRole('button', { name: said('en', 'centres:finder.nearest') }).click();
  await page.locator('#nearest article').first().waitFor();
  expect(await page.locator('html').getAttribute('data-asked')).toBe('yes');
  const away = (slug: string) => {
    const at = centres.find((centre) => centre.slug === slug)?.location;
    return at ? kilometresBetween({ lat: siemReap.latitude, lon: siemReap.longitude }, at) : Infinity;
  };
  const order = await page.locator('#nearest > article').evaluateAll((cards) => cards.map(({ id }) => id));
  expect(order.toSorted()).toEqual(slugs(centres));
  expect(order[0]).toBe('phnom-srey-siem-reap');
  expect(order.map(away)).toEqual(order.map(away).toSorted((a, b) => a - b));
  expect(await page.locator('#nearest .away').nth(2).textContent()).toMatch(/\d km/);
  // Filtering goes on in the new order, and the address tells nobody where the reader stands.
  await page.getByLabel(said('en', 'centres:finder.country')).selectOption('th');
  expect((await page.locator('#nearest > article:visible').evaluateAll((cards) => cards.map(({ id }) => id))).toSorted()).toEqual(slugs(inThailand));
  expect(query(page)).toBe('?country=th');
  expect(requests).toEqual([]);
  expect((await context.storageState()).origins).toEqual([]);
  await page.getByRole('button', { name: said('en', 'centres:finder.showAll') }).click();
  expect(await page.locator('#th > article').count()).toBe(inThailand.length);
  expect(await page.locator('.away').count()).toBe(0);
  expect(problems).toEqual([]);
});

test.each([
  ['refused', undefined],
  ['unsupported', () => Object.defineProperty(window, 'isSecureContext', { value: false })],
  [
    'failed',
    () => {
      navigator.geolocation.getCurrentPosition = (_, failed) => failed?.({ code: 3, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });
    },
  ],
] as const)('a phone that tells no position gets a sentence and keeps the list: %s', async (reason, before) => {
  const page = await open('/en/centres/', {}, before);
  await page.getByRole('button', { name: said('en', 'centres:finder.nearest') }).click();
  await page.getByText(said('en', `centres:finder.${reason}`)).waitFor();
  expect(await shown(page)).toEqual(slugs(centres));
});

test.each(['en', 'ar', 'my'] as const)('without script the lists are whole and no dead control stands on them: %s', async (lang) => {
  const page = await open(`/${lang}/centres/`, { javaScriptEnabled: false });
  expect(await page.locator('[data-cards] > article:visible').count()).toBe(centres.length);
  const controls = page.locator('main .finder :is(select, input, button, [role=status])');
  expect(await controls.count()).toBeGreaterThan(0);
  expect(await controls.filter({ visible: true }).count()).toBe(0);
  await page.goto(`${site.origin}/${lang}/laws/?c=jo&q=strike`);
  expect(await page.locator('main tr[data-question]').count()).toBeGreaterThan(10);
  expect(await page.locator('main tr[data-question]:visible').count()).toBe(await page.locator('main tr[data-question]').count());
  expect(await controls.filter({ visible: true }).count()).toBe(0);
});

test('a reader compares two countries on two questions, and the address keeps it', async () => {
  const page = await open('/en/laws/');
  const all = await page.locator('tr[data-question]').count();
  await page.getByRole('checkbox', { name: 'Jordan' }).check();
  await page.getByRole('checkbox', { name: 'Malaysia' }).check();
  await page.locator('.finder summary').click();
  for (const question of ['join-union', 'keep-passport']) await page.getByRole('checkbox', { name: said('en', `laws:questions.${question}`) }).check();
  expect(query(page)).toBe('?c=jo,my&q=join-union,keep-passport');
  const codes = () => page.locator('thead th[data-country]:visible').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-country')));
  expect(await codes()).toEqual(['my', 'jo', 'my', 'jo']);
  expect(await page.locator('tr[data-question]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-question')))).toEqual([
    'join-union',
    'keep-passport',
  ]);
  expect(await page.locator('tr[data-question=join-union] td:visible').count()).toBe(2);
  expect(await status(page)).toMatch(/2.*2/);
  await page.goto(page.url());
  await alive(page);
  await page.getByRole('button', { name: said('en', 'laws:chooser.showAll') }).click();
  expect(await page.locator('tr[data-question]:visible').count()).toBe(all);
  expect(query(page)).toBe('');
  expect(problems).toEqual([]);
});

test('on a phone one country is chosen and opened, and stays so in the address', async () => {
  const page = await open('/en/laws/', { viewport: { width: 360, height: 740 } });
  await page.locator('.finder select').selectOption('jo');
  const folds = page.locator('details[data-country]');
  expect(
    await folds.filter({ visible: true }).evaluateAll((found: HTMLDetailsElement[]) => found.map(({ open, dataset }) => [dataset['country'], open])),
  ).toEqual([['jo', true]]);
  expect(query(page)).toBe('?c=jo');
  await page.goto(page.url());
  await alive(page);
  await page.locator('details[data-country=jo][open]').waitFor();
  expect(await folds.filter({ visible: true }).count()).toBe(1);
});

test.each(['centres', 'laws'])('controls have names and are large enough for a thumb, on a phone and a screen: %s', async (noun) => {
  for (const width of [360, 1280]) {
    const page = await open(`/ta/${noun}/`, { viewport: { width, height: 800 } });
    await page.locator('.finder summary').evaluateAll((summaries: HTMLElement[]) => summaries.forEach((summary) => summary.click()));
    const small = await page
      .locator('.finder :is(select, button, .tick, summary):visible')
      .evaluateAll((controls) => controls.filter((control) => control.getBoundingClientRect().height < 48).map(({ outerHTML }) => outerHTML));
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await context.close();
  }
});

test.each(['centres', 'laws'])('all the script of a tool is at most 15 kB compressed, and it is not React: %s', async (noun) => {
  context = await browser.newContext();
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('response', async (answer) => {
    if (answer.request().resourceType() === 'script') scripts.push(await answer.text());
  });
  await page.goto(`${site.origin}/my/${noun}/`);
  await alive(page);
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(1);
  const inline = [...markup('my', noun).matchAll(/<script(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  const bytes = [...scripts, ...inline].reduce((sum, script) => sum + brotliCompressSync(script).length, 0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(15_000);
});
