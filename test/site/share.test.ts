import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { readFolder } from '../../site/checks/folder.ts';
import { attributesOf, decode, tagsOf } from '../../site/checks/tags.ts';
import { parseRedirects, redirectFor } from '../../site/publisher/redirects.ts';
import { elements, linksIn, mainOf, missing, page, part, said, snapshot, wordsOf } from '../real/page.ts';

const dist = inject('dist');
const { documents, texts } = snapshot();
const articles = [...documents.articles.values()];
const guides = articles.filter(({ kind }) => kind === 'guide');
const inLanguage = (lang: Lang) => guides.filter(({ slug }) => texts.articles.get(slug)?.has(lang));
const origin = 'http://localhost:4321';
const redirects = parseRedirects(readFileSync(path.join(dist, '_redirects'), 'utf8'));

const captionsIn = (html: string) => elements(html, 'textarea').map(({ inner }) => decode(inner));
const shareLinks = (html: string) => linksIn(part(html, 'share')?.inner ?? '').filter((href) => !href.startsWith('/'));
/** Where an address that is shared ends: a short one at the page that it stands for. */
const targetOf = (url: string) => redirectFor(redirects, new URL(url).pathname)?.to ?? new URL(url).pathname;
const lastLine = (caption: string) => caption.split('\n').at(-1) ?? '';

test.each(langs)('each guide that is translated has its page for sharing, with card, caption, leaflets and code: %s', (lang) => {
  for (const { slug, sensitive } of inLanguage(lang)) {
    const guide = `/${lang}/articles/${slug}/`;
    const main = mainOf(page(lang, 'articles', slug, 'share')).inner;
    expect(linksIn(main), slug).toEqual(expect.arrayContaining([guide, `${guide}card.png`, `${guide}leaflet-a4.pdf`, `${guide}leaflet-a5.pdf`]));
    const [caption = '', ...others] = captionsIn(main);
    expect([slug, others.length, caption.includes('#'), targetOf(lastLine(caption))]).toEqual([slug, 0, false, guide]);
    const { title, summary, method, reviewedOn, translatedFrom } = wordsOf('articles', slug, lang);
    expect(missing(caption, sensitive ? [] : [title, summary]), slug).toEqual([]);
    const machine = said(lang, translatedFrom ? 'site:translation.machine' : 'site:translation.machineSource');
    expect([slug, missing(caption, [machine]).length === 0]).toEqual([slug, method === 'machine' && !reviewedOn]);
    const code = elements(main, 'svg').find(({ attributes }) => attributes.get('class') === 'qr');
    expect(targetOf(code?.attributes.get('aria-label')?.match(/http\S+/)?.[0] ?? origin), slug).toBe(guide);
  }
});

test.each(langs)('a page leads to its page for sharing only where there is one: %s', (lang) => {
  for (const { slug, kind } of articles) {
    const kit = `/${lang}/articles/${slug}/share/`;
    const wanted = kind === 'guide' && texts.articles.get(slug)?.has(lang);
    expect([slug, linksIn(mainOf(page(lang, 'articles', slug)).inner).includes(kit)]).toEqual([slug, wanted]);
    expect([slug, existsSync(path.join(dist, kit, 'index.html'))]).toEqual([slug, wanted]);
  }
});

test.each(langs)('what others see of a private subject does not say what it is about: %s', (lang) => {
  const sensitive = articles.filter((article) => article.sensitive);
  expect(sensitive.length).toBeGreaterThan(0);
  for (const { slug } of sensitive) {
    const { title, summary } = wordsOf('articles', slug, lang);
    const kits = texts.articles.get(slug)?.has(lang) && documents.articles.get(slug)?.kind === 'guide' ? [page(lang, 'articles', slug, 'share')] : [];
    for (const html of [page(lang, 'articles', slug), ...kits]) {
      const seen = outsideOf(html);
      for (const secret of [title, summary, slug]) expect(seen, slug).not.toContain(secret);
      const addresses = seen.match(/http:\/\/localhost\S*/g) ?? [];
      // The card is the one of the service, the same on every page.
      expect([slug, addresses.length > 6, ...new Set(addresses.map(targetOf))]).toEqual([slug, true, `/${lang}/articles/${slug}/`, `/${lang}/card.png`]);
    }
    for (const html of kits) expect(missing(mainOf(html).inner, [said(lang, 'share:neutral.why')]), slug).toEqual([]);
  }
});

test('other guides are sent with their title and the address that shows where it leads', () => {
  const links = shareLinks(page('en', 'articles', 'keep-your-passport')).map((href) => decodeURIComponent(href));
  expect(links).toContain(`https://wa.me/?text=Keep your passport ${origin}/en/articles/keep-your-passport/`);
  expect(links.length).toBeGreaterThanOrEqual(6);
});

test('the short address on every guide leads to it', () => {
  for (const lang of langs)
    for (const { slug } of articles) {
      const shown = elements(part(page(lang, 'articles', slug), 'share')?.inner ?? '', 'bdi')[0]?.inner ?? '';
      expect(shown).toMatch(/^localhost:4321\/[a-z]+\/\d{6}$/);
      expect(targetOf(`http://${shown}`)).toBe(`/${lang}/articles/${slug}/`);
    }
});

test('pages for sharing are for people who pass things on, not for search engines', () => {
  const pages = [...readFolder(dist).pages.values()].filter(({ path: address }) => /\/articles\/[^/]+\/share\/$|\/packs\//.test(address));
  expect(pages.length).toBeGreaterThan(langs.length ** 2);
  expect(pages.filter(({ noindex }) => !noindex)).toEqual([]);
  expect(readFileSync(path.join(dist, 'sitemap-0.xml'), 'utf8')).not.toMatch(/\/share\/<|\/packs\//);
});

test.each(langs)('from the list of packs every other language can be chosen: %s', (lang) => {
  const others = langs.filter((other) => other !== lang).map((other) => `/${lang}/packs/${other}/`);
  expect(linksIn(mainOf(page(lang, 'packs')).inner)).toEqual(expect.arrayContaining(others));
});

test.each(langs)('a pack has the same guides in both languages, and says where one is missing: %s', (lang) => {
  for (const other of langs.filter((one) => one !== lang)) {
    const main = mainOf(page(lang, 'packs', other)).inner;
    const entries = elements(elements(main, 'ol')[0]?.inner ?? '', 'li');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(8);
    for (const { inner } of entries) {
      const captions = captionsIn(inner);
      const targets = captions.map((caption) => targetOf(lastLine(caption)));
      const told = [lang, other].filter((one) => missing(inner, [said(lang, 'share:packs.missing', { language: nameIn(lang, one) })]).length === 0);
      expect([other, captions.length + told.length]).toEqual([other, 2]);
      expect(new Set(targets.map((target) => target.replace(/^\/[a-z]+/, ''))).size).toBe(1);
      for (const target of targets) expect([lang, other]).toContain(target.split('/')[1]);
    }
  }
});

test('a pack begins with the guides that answer what people ask most', () => {
  const captions = captionsIn(mainOf(page('en', 'packs', 'bn')).inner).filter((caption) => lastLine(caption).includes('/en/'));
  expect(captions.map((caption) => targetOf(lastLine(caption)).split('/')[3])).toEqual([
    'unions-and-how-to-join',
    'agencies-and-fees',
    'keep-your-passport',
    'domestic-workers',
    'how-to-complain',
    'without-papers',
    'should-i-go',
    'costs-and-debt',
  ]);
});

/** All that leaves a page: title, previews, share links, what is copied, captions. */
function outsideOf(html: string): string {
  const tags = [...tagsOf(html)].map(({ name, source, text }) => ({ name, text, attributes: attributesOf(source) }));
  const previews = tags.filter(({ name, attributes }) => name === 'title' || attributes.get('property')?.startsWith('og:') || attributes.has('data-copy'));
  const said = previews.flatMap(({ text, attributes }) => [decode(text), attributes.get('content') ?? '', attributes.get('data-copy') ?? '']);
  return [...said, ...shareLinks(html).map((href) => decodeURIComponent(href)), ...captionsIn(html)].join('\n');
}

const nameIn = (lang: Lang, code: Lang) => new Intl.DisplayNames([lang === 'en' ? 'en-GB' : lang], { type: 'language' }).of(code) ?? code;
