import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, linksIn, mainOf, missing, page, said, snapshot, squash, text, wordsOf } from '../real/page.ts';

const resources = [...snapshot().documents.resources.values()];

test('the library has every publication of the pack, and the five that all of it is built from', () => {
  expect(resources.map(({ slug }) => slug).sort()).toEqual(readdirSync('content/resources').sort());
  const sources = ['ilo-2022-union-mrc', 'kathmandu-2018', 'bangkok-2017', 'multi-regional-dialogue', 'amman-action-plan-2007'];
  expect(sources.filter((slug) => !snapshot().documents.resources.has(slug))).toEqual([]);
});

test.each(langs)('the library lists every publication with title, publisher and kind: %s', (lang) => {
  const lines = elements(mainOf(page(lang, 'resources')).inner, 'li').map(({ inner }) => ({ inner, links: linksIn(inner) }));
  for (const { slug, title, publisher, kind } of resources) {
    const line = lines.find(({ links }) => links.includes(`/${lang}/resources/${slug}/`))?.inner ?? '';
    expect(missing(line, [title, publisher, said(lang, `resources:kinds.${kind}`)]), slug).toEqual([]);
  }
});

test.each(langs)('every publication has a page that says who wrote it, what it is good for and where to read it: %s', (lang) => {
  for (const { slug, title, authors, publisher, isbn, url } of resources) {
    const main = mainOf(page(lang, 'resources', slug)).inner;
    expect(
      elements(main, 'h1').map(({ inner }) => text(inner)),
      slug,
    ).toEqual([squash(title)]);
    expect(missing(main, [wordsOf('resources', slug, lang).summary, ...authors, publisher, isbn]), slug).toEqual([]);
    if (url) expect(linksIn(main), slug).toContain(url);
  }
});

test('every source that a page of law names leads into the library or onto the web', () => {
  for (const country of ['kh', 'id', 'la', 'my', 'th', 'jo']) {
    expect(linksIn(mainOf(page('en', 'laws', country)).inner), country).toContain('/en/resources/ilo-2022-union-mrc/');
  }
});
