import { createHash } from 'node:crypto';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../real/chromium.ts';
import type { Served } from '../real/served.ts';
import { serveSmallSite } from '../real/small-site.ts';

// What the seed has no example of, because nobody may invent it there: alerts and recordings.
let site: Served;
let browser: Browser;
const lastDay = '2026-12-01';

beforeAll(async () => {
  const bytes = Buffer.alloc(2_400_000, 1);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const alert = (countries: string, expires: string) =>
    `severity: danger\ncountries: [${countries}]\nstartsOn: "2026-11-01"\nexpires: "${expires}"\nsources:\n  - url: https://example.org/\n    title: Example\n    asOf: "2026-11"\n`;
  const words = (title: string) => `---\ntitle: ${title}\nsummary: Ask before you travel.\n---\n`;
  site = await serveSmallSite(
    {
      'organisations/clc/organisation.yaml': 'kind: confederation\nname: Cambodian Labour Confederation\ncountry: kh\n',
      'organisations/clc/en.md': '---\nsummary: A union confederation.\n---\n\nIt runs centres.\n',
      'centres/koh-kong/centre.yaml': 'country: kh\nplace: Koh Kong\nmode: physical\nstatus: reported\noperators:\n  - clc\n',
      'centres/koh-kong/en.md': '---\ntitle: Centre in Koh Kong\nsummary: A centre.\n---\n\nIt helps.\n',
      'centres/bangkok/centre.yaml': 'country: th\nplace: Bangkok\nmode: physical\nstatus: reported\noperators:\n  - clc\n',
      'centres/bangkok/en.md': '---\ntitle: Centre in Bangkok\nsummary: A centre.\n---\n\nIt helps.\n',
      'alerts/border/alert.yaml': alert('kh', lastDay),
      'alerts/border/en.md': words('The border is closed'),
      'alerts/everybody/alert.yaml': alert('', '2026-12-31'),
      'alerts/everybody/en.md': words('False agents write to workers'),
      'alerts/old/alert.yaml': alert('', '2026-11-22'),
      'alerts/old/en.md': words('An alert of the past'),
      'articles/keep-your-passport/article.yaml': 'kind: guide\nstage: preparing\n',
      'articles/keep-your-passport/en.md':
        '---\ntitle: Keep your passport\nsummary: Keep it yourself.\naudio: spoken\n---\n\nIt is yours.\n\n## Copies\n\n::audio{slug="spoken"}\n',
      'articles/in-cambodia/article.yaml': 'kind: guide\nstage: preparing\ncountries: [kh]\n',
      'articles/in-cambodia/en.md': '---\ntitle: In Cambodia\nsummary: Before you go.\n---\n\nAsk a union.\n',
      'media/spoken/media.yaml': `filename: spoken.mp3\nmimeType: audio/mpeg\nfilesize: ${bytes.length}\nsha256: "${sha256}"\n`,
      'media/spoken/en.md': '---\nalt: The guide, read by a woman.\ntranscript: Keep your passport yourself.\n---\n',
      'media/spoken/spoken.mp3': bytes,
    },
    '2026-11-23',
  );
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** The titles of the alerts that a reader sees on a page at a moment. */
async function alertsAt(path: string, moment: string, context: BrowserContext): Promise<string[]> {
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(site.origin + path);
  const titles = await page.locator('main aside.box:visible a').allInnerTexts();
  await page.close();
  return titles;
}

const both = ['The border is closed', 'False agents write to workers'];
const everybody = ['False agents write to workers'];

test('alerts stand on the home page, routes, countries, centres and articles that they concern, and are gone after their last day', async () => {
  const context = await browser.newContext({ timezoneId: 'Asia/Phnom_Penh' });
  const pages = ['', 'routes/kh-th/', 'countries/kh/', 'from/kh/', 'help/kh/', 'centres/', 'centres/koh-kong/', 'articles/in-cambodia/', 'alerts/'];
  for (const path of pages) {
    expect((await alertsAt(`/km/${path}`, `${lastDay}T23:59:00+07:00`, context)).toSorted(), path).toEqual(both.toSorted());
    expect(await alertsAt(`/km/${path}`, '2026-12-02T00:01:00+07:00', context), path).toEqual(everybody);
  }
  for (const path of ['countries/th/', 'centres/bangkok/', 'articles/keep-your-passport/']) {
    expect(await alertsAt(`/km/${path}`, `${lastDay}T12:00:00+07:00`, context), path).toEqual(everybody);
  }
  await context.close();
});

test('when every alert is past, the list says that there is none, and the page of an alert that it is over', async () => {
  const page = await browser.newPage();
  const [none, over] = ['There is no alert now.', 'This alert is over.'].map((words) => page.getByText(words));
  await page.clock.setFixedTime(new Date('2026-12-15'));
  await page.goto(`${site.origin}/en/alerts/`);
  expect(await none?.isVisible()).toBe(false);
  await page.goto(`${site.origin}/en/alerts/border/`);
  expect(await over?.isVisible()).toBe(true);
  await page.goto(`${site.origin}/en/alerts/everybody/`);
  expect(await over?.isVisible()).toBe(false);
  await page.clock.setFixedTime(new Date('2027-01-01T12:00'));
  await page.goto(`${site.origin}/en/alerts/`);
  expect(await none?.isVisible()).toBe(true);
  await page.close();
});

test('without script an alert says until when it holds', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/`);
  const time = page.locator('main aside time').first();
  expect(await time.isVisible()).toBe(true);
  expect([(await time.textContent())?.trim(), await time.getAttribute('datetime')]).toEqual(['Until 1 December 2026', lastDay]);
  await context.close();
});

test('a recording of a guide or of a section says its size and is not loaded before somebody listens', async () => {
  const page = await browser.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.goto(`${site.origin}/en/articles/keep-your-passport/`, { waitUntil: 'networkidle' });
  const recordings = page.locator('main figure:has(audio[preload=none])');
  expect(await recordings.count()).toBe(2);
  for (const recording of await recordings.all()) expect(await recording.locator('figcaption').textContent()).toContain('2,400 kB');
  expect(files.filter((file) => file.startsWith('/media/'))).toEqual([]);
  const spoken = await page.request.get(site.origin + (await page.locator('audio').first().getAttribute('src')));
  expect([spoken.status(), (await spoken.body()).length]).toEqual([200, 2_400_000]);
  await page.close();
});
