import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Noun } from '#content/schema/nouns.ts';
import { type Lang, dirOf, langs } from '#content/vocabulary/languages.ts';
import { readFolder } from '../../site/checks/folder.ts';
import { elements, mainOf, missing, nameOf, page, said, snapshot } from '../real/page.ts';

const site = readFolder(inject('dist'));
const sitemap = readFileSync(path.join(inject('dist'), 'sitemap-0.xml'), 'utf8');
const { documents, texts } = snapshot();

/** Every page that is about one text: its noun and slug, and its address below the language. */
const pages = [
  ...(['articles', 'centres', 'organisations', 'agreements', 'events', 'terms', 'resources', 'courses'] as const satisfies Noun[]).flatMap((noun) =>
    [...documents[noun].keys()].map((slug) => ({ noun, slug, parts: [noun, slug] })),
  ),
  ...[...documents.courses.values()].flatMap((course) =>
    course.modules.flatMap((module) =>
      (documents.modules.get(module)?.sessions ?? []).map((slug) => ({ noun: 'sessions' as const, slug, parts: ['courses', course.slug, slug] })),
    ),
  ),
];
const hasWords = (noun: Noun, slug: string, lang: Lang) => texts[noun].get(slug)?.has(lang) ?? false;

test.each(langs)('a page without words in the language speaks English, marked as English, and says so to its reader: %s', (lang) => {
  for (const { noun, slug, parts } of pages) {
    const shown = hasWords(noun, slug, lang) ? lang : 'en';
    const html = page(lang, ...parts);
    const { attributes, inner } = mainOf(html);
    expect([slug, attributes.get('lang'), attributes.get('dir')]).toEqual([slug, shown, dirOf(shown)]);
    const notice = said(lang, 'site:translation.fallback', { language: nameOf(lang, 'language', 'en') });
    expect(missing(inner, [notice]).length === 0, `${noun}/${slug} says that it is not translated`).toBe(shown !== lang);
    if (shown === lang) continue;
    // The notice is in the reader's language inside of a part that is not.
    const marked = elements(inner, 'div|p|aside|section').filter(
      (element) => element.attributes.get('lang') === lang && element.attributes.get('dir') === dirOf(lang),
    );
    expect(
      marked.some((element) => missing(element.inner, [notice]).length === 0),
      `${noun}/${slug}`,
    ).toBe(true);
  }
});

test.each(langs)('a page without words in the language is kept out of search engines, and no other: %s', (lang) => {
  for (const { noun, slug, parts } of pages) {
    const address = `/${lang}/${parts.join('/')}/`;
    const own = site.pages.get(address);
    const isFallback = !hasWords(noun, slug, lang);
    expect([address, own?.noindex]).toEqual([address, isFallback]);
    expect(
      own?.canonicals.map((href) => new URL(href).pathname),
      address,
    ).toEqual([address]);
    expect(sitemap.includes(`<loc>${new URL(own?.canonicals[0] ?? '').href}</loc>`), address).toBe(!isFallback);
    if (isFallback) {
      expect(own?.alternates, address).toEqual([]);
      expect(sitemap.includes(`href="${own?.canonicals[0]}"`), address).toBe(false);
    }
  }
});

test('a page names as its other languages those in which it has words, and no other', () => {
  for (const { noun, slug, parts } of pages) {
    const translated = langs.filter((lang) => hasWords(noun, slug, lang));
    for (const lang of translated) {
      const address = `/${lang}/${parts.join('/')}/`;
      const named = site.pages
        .get(address)
        ?.alternates.map((alternate) => alternate.lang)
        .filter((name) => name !== 'x-default');
      expect([address, ...(named ?? []).toSorted()]).toEqual([address, ...(translated.length > 1 ? translated.toSorted() : [])]);
    }
  }
});

test('the sitemap names the same other languages as the pages', () => {
  const entries = [...sitemap.matchAll(/<url>([\s\S]*?)<\/url>/g)].map(([, entry = '']) => entry);
  expect(entries.length).toBeGreaterThan(500);
  for (const entry of entries) {
    const address = new URL(/<loc>([^<]*)/.exec(entry)?.[1] ?? '').pathname;
    const named = [...entry.matchAll(/hreflang="([^"]+)"/g)].map((match) => match[1]).sort();
    expect(named, address).toEqual(
      site.pages
        .get(address)
        ?.alternates.map(({ lang }) => lang)
        .sort(),
    );
  }
});

test.each(langs)('a translation that no person has read says so in its own language, and no other page does: %s', (lang) => {
  for (const { noun, slug, parts } of pages) {
    const own = texts[noun].get(slug)?.get(lang);
    const isMachine = own?.method === 'machine' && !own.reviewedOn && own.translatedFrom !== undefined;
    const says = missing(mainOf(page(lang, ...parts)).inner, [said(lang, 'site:translation.machine')]).length === 0;
    expect([noun, slug, says]).toEqual([noun, slug, isMachine]);
  }
});

test.each(langs.filter((lang) => lang !== 'en'))('pages of labels say that some of their sentences are translated by machine: %s', (lang) => {
  for (const parts of [['help'], ['help', 'jo'], ['help', 'th'], ['laws', 'jo'], ['laws', 'kh'], ['centres'], ['ratifications'], ['terms']]) {
    const noun = ({ help: 'hotlines', laws: 'law-facts', centres: 'centres', ratifications: 'ratifications', terms: 'terms' } as const)[parts[0] ?? ''];
    const isMachine = noun && [...texts[noun].values()].some((byLang) => byLang.get(lang)?.method === 'machine');
    const isPartly = noun && [...texts[noun].values()].some((byLang) => !byLang.has(lang));
    const main = mainOf(page(lang, ...parts)).inner;
    if (isMachine) expect(missing(main, [said(lang, 'site:translation.machinePart')]), parts.join('/')).toEqual([]);
    if (isPartly && !isMachine) expect(missing(main, [said(lang, 'site:translation.fallbackPart')]), parts.join('/')).toEqual([]);
  }
});
