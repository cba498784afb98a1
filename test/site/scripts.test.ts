import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { families } from '../../site/fonts/families.ts';
import { launchWithFewFonts } from '../real/few-fonts.ts';
import { look } from '../real/look.ts';
import { type Served, serveFolder } from '../real/served.ts';

const withFont = ['bn', 'km', 'lo', 'my', 'si', 'ta'] as const satisfies Lang[];
const withoutFont = langs.filter((lang) => !withFont.some((other) => other === lang));
// One page of each kind, and those with the longest names and widest tables.
const kinds = ['', 'articles/keep-your-passport', 'help/jo', 'laws', 'laws/jo', 'ratifications', 'routes/kh-th', 'centres', 'countries/my', 'terms', 'about'];

let site: Served;
let few: Awaited<ReturnType<typeof launchWithFewFonts>>;
let phone: BrowserContext;
let page: Page;
let asked: string[] = [];

beforeAll(async () => {
  site = await serveFolder(inject('dist'));
  few = await launchWithFewFonts();
  phone = await few.browser.newContext({ viewport: { width: 320, height: 640 } });
  page = await phone.newPage();
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
});
afterAll(async () => {
  await few?.close();
  site?.close();
});

async function open(lang: Lang, below: string): Promise<void> {
  asked = [];
  await page.goto(`${site.origin}/${lang}/${below && `${below}/`}`);
  await page.evaluate(() => document.fonts.ready);
}

const fontsAsked = () => asked.filter((address) => address.startsWith('/fonts/'));

test.each(langs)('at 320 px every letter has a glyph, no letter group is split, nothing is wider than its box: %s', async (lang) => {
  for (const kind of kinds) {
    await open(lang, kind);
    const { letters, ...wrong } = await page.evaluate(look);
    expect({ kind, ...wrong }).toEqual({ kind, tofu: [], split: [], wide: [], sideways: 0 });
    expect(letters).toBeGreaterThan(30);
  }
});

test('a letter that no font has is found', async () => {
  await open('km', '');
  await page.evaluate(() => document.querySelector('h1')?.append('\ue123'));
  expect((await page.evaluate(look)).tofu).toEqual([expect.stringContaining('U+e123')]);
});

test('a letter group over two lines, and text that is too wide, are found', async () => {
  await open('my', '');
  await page.evaluate(() => {
    const narrow = document.createElement('p');
    // The name that browsers break so; see `letter-groups.ts`.
    narrow.append('အမ္မန်');
    Object.assign(narrow.style, { overflowWrap: 'normal', inlineSize: '1px' });
    const long = document.createElement('div');
    long.append('x'.repeat(200));
    Object.assign(long.style, { overflowWrap: 'normal', inlineSize: '50px' });
    document.querySelector('main')?.append(narrow, long);
  });
  const { split, wide, sideways } = await page.evaluate(look);
  expect(split).toContainEqual(expect.stringContaining('မ္မ in'));
  expect(wide).toContainEqual(expect.stringMatching(/^div \d+ > 50$/));
  expect(sideways).toBeGreaterThan(0);
});

test.each(withoutFont)('pages whose script phones have ask for no font, not even for the names of the other languages: %s', async (lang) => {
  for (const kind of kinds) {
    await open(lang, kind);
    expect([kind, ...fontsAsked()]).toEqual([kind]);
  }
});

test.each(withFont)('a page asks for the two weights of its own script and nothing of another: %s', async (lang) => {
  await open(lang, 'articles/keep-your-passport');
  expect(
    fontsAsked()
      .map((name) => name.split('.')[0])
      .sort(),
  ).toEqual([`/fonts/${lang}-400`, `/fonts/${lang}-700`]);
  const bytes = new Set(fontsAsked()).values().reduce((sum, name) => sum + statSync(path.join(inject('dist'), name)).size, 0);
  expect(bytes).toBeLessThanOrEqual(lang === 'my' ? 80_000 : 60_000);
});

test('on the first page every reader can read the name of the own language', async () => {
  asked = [];
  await page.goto(`${site.origin}/`);
  await page.evaluate(() => document.fonts.ready);
  const { letters, ...wrong } = await page.evaluate(look);
  expect(wrong).toEqual({ tofu: [], split: [], wide: [], sideways: 0 });
  expect(letters).toBeGreaterThan(100);
  expect(
    fontsAsked()
      .map((name) => name.split('.')[0])
      .sort(),
  ).toEqual(withFont.map((lang) => `/fonts/${lang}-name`));
  expect(fontsAsked().reduce((sum, name) => sum + statSync(path.join(inject('dist'), name)).size, 0)).toBeLessThanOrEqual(30_000);
});

test('only Burmese, which old phones write in another encoding, is fetched before the layout asks for it', async () => {
  for (const lang of langs) {
    const html = readFileSync(path.join(inject('dist'), lang, 'index.html'), 'utf8');
    expect([lang, (html.match(/<link rel="preload"[^>]*as="font"/g) ?? []).length]).toEqual([lang, lang === 'my' ? 1 : 0]);
    expect([lang, html.includes('@font-face')]).toEqual([lang, withFont.some((other) => other === lang)]);
  }
});

test('a phone that has Noto for its script loads no other font', async () => {
  const own = await launchWithFewFonts(['noto-sans-lao']);
  try {
    const tab = await own.browser.newPage();
    const fetched: string[] = [];
    tab.on('request', (request) => fetched.push(request.url()));
    await tab.goto(`${site.origin}/lo/articles/keep-your-passport/`);
    await tab.evaluate(() => document.fonts.ready);
    expect(fetched.filter((url) => url.includes('/fonts/'))).toEqual([]);
    expect(await tab.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded']);
    expect((await tab.evaluate(look)).tofu).toEqual([]);
  } finally {
    await own.close();
  }
});

test('where the system has a Burmese font of its own, the one of the page is used all the same', async () => {
  const own = await launchWithFewFonts(['padauk']);
  try {
    const tab = await own.browser.newPage();
    await tab.goto(`${site.origin}/my/`);
    await tab.evaluate(() => document.fonts.ready);
    const session = await tab.context().newCDPSession(tab);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    for (const selector of ['h1', 'main p']) {
      const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
      expect(fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName)).not.toContain('Padauk');
      expect(fonts.some(({ isCustomFont, glyphCount }) => isCustomFont && glyphCount > 5)).toBe(true);
    }
  } finally {
    await own.close();
  }
});

test('where no font can be loaded, those of the system stand in at once, and nothing is lost', async () => {
  const own = await launchWithFewFonts(['hind-siliguri', 'kantumruy-pro', 'noto-sans-lao', 'padauk', 'noto-sans-sinhala', 'noto-sans-tamil']);
  try {
    const tab = await own.browser.newPage({ viewport: { width: 320, height: 640 } });
    await tab.route('**/fonts/**', (route) => route.abort());
    for (const lang of withFont) {
      await tab.goto(`${site.origin}/${lang}/articles/keep-your-passport/`);
      // Lao, Sinhala and Tamil are in Noto here, which the page takes for its own.
      const status = families[lang].installed?.replaceAll(' ', '') === families[lang].font ? 'loaded' : 'error';
      const faces = await tab.evaluate(() =>
        [...document.fonts].filter(({ family }) => family === 'Waypost').map(({ status, display }) => `${status} ${display}`),
      );
      expect(faces).toEqual([`${status} swap`, `${status} swap`]);
      const { letters, ...wrong } = await tab.evaluate(look);
      expect({ lang, ...wrong }).toEqual({ lang, tofu: [], split: [], wide: [], sideways: 0 });
      expect(letters).toBeGreaterThan(30);
    }
  } finally {
    await own.close();
  }
});

test('fonts may be kept for ever, and their licence stands beside them', async () => {
  await open('lo', '');
  const [font = ''] = fontsAsked();
  const response = await fetch(site.origin + font);
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toBe('font/woff2');
  const licence = await fetch(`${site.origin}/fonts/OFL.txt`).then((answer) => answer.text());
  for (const owner of ['Padauk', 'Kantumruy', 'Noto', 'Indian Type Foundry', 'SIL OPEN FONT LICENSE Version 1.1', 'PERMISSION & CONDITIONS'])
    expect(licence).toContain(owner);
});
