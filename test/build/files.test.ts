import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { nounNames } from '#content/schema/nouns.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { decode } from '../../site/checks/tags.ts';
import { page, said, snapshot } from '../real/page.ts';

const read = (...parts: string[]) => readFileSync(path.join(inject('dist'), ...parts), 'utf8');
const { documents, texts, asOf, hash } = snapshot();

test('robots may read everything and are told of the sitemap', () => {
  const robots = read('robots.txt');
  expect(robots).toMatch(/^User-agent: \*$/m);
  expect(robots).not.toMatch(/^Disallow: \S/m);
  const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1] ?? '';
  expect(existsSync(path.join(inject('dist'), new URL(sitemap).pathname))).toBe(true);
});

test('who finds a weakness is told where to say so, for a year from the day of the content', () => {
  const lines = new Map(
    read('.well-known', 'security.txt')
      .split('\n')
      .map((line) => [line.split(': ')[0], line.split(': ').slice(1).join(': ')]),
  );
  expect(lines.get('Contact')).toMatch(/^(mailto:.+@.+|https?:\/\/.+)/);
  expect(lines.get('Expires')).toBe(`${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}T00:00:00Z`);
});

test.each(langs)('the feed has what is translated, and the page names it: %s', (lang) => {
  const feed = read(lang, 'feed.xml');
  expect(feed).toMatch(/^<\?xml[^>]*\?><rss version="2\.0"[\s\S]*<\/channel><\/rss>\s*$/);
  expect(feed).toContain(`<language>${lang}</language>`);
  expect(page(lang)).toContain(`href="/${lang}/feed.xml"`);
  const items = [...feed.matchAll(/<item>([\s\S]*?)<\/item>/g)].map(([, item = '']) => item);
  const links = items.map((item) => new URL(/<link>([^<]*)/.exec(item)?.[1] ?? '').pathname);
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links).size).toBe(links.length);
  for (const [index, link] of links.entries()) {
    const [, own, noun, slug = ''] = link.split('/');
    expect([link, own]).toEqual([link, lang]);
    expect(existsSync(path.join(inject('dist'), link, 'index.html')), link).toBe(true);
    const title = noun === 'articles' ? texts.articles.get(slug)?.get(lang)?.title : noun === 'events' ? texts.events.get(slug)?.get(lang)?.title : undefined;
    if (title) expect(decode(items[index] ?? ''), link).toContain(title);
    if (noun === 'articles') expect(texts.articles.get(slug)?.has(lang), link).toBe(true);
  }
});

test('the open data of a noun is all that is published of it, with licence and day', () => {
  const index = z.object({ asOf: z.string(), snapshot: z.string(), licence: z.object({ id: z.string() }), datasets: z.array(z.object({ url: z.string() })) });
  const { datasets, ...told } = index.parse(JSON.parse(read('data', 'index.json')));
  expect(told).toMatchObject({ asOf, snapshot: hash, licence: { id: 'CC-BY-4.0' } });
  for (const { url } of datasets) expect(existsSync(path.join(inject('dist'), new URL(url).pathname)), url).toBe(true);
  const dataset = z.object({ documents: z.array(z.object({ slug: z.string(), langs: z.array(z.string()) })) });
  const ofLang = z.object({ lang: z.string(), texts: z.array(z.object({ slug: z.string(), lang: z.string() })) });
  for (const noun of nounNames) {
    const data = dataset.parse(JSON.parse(read('data', `${noun}.json`))).documents;
    expect([noun, ...data.map(({ slug }) => slug).sort()]).toEqual([noun, ...[...documents[noun].keys()].sort()]);
    for (const { slug, langs: own } of data) expect([noun, slug, ...own.sort()]).toEqual([noun, slug, ...[...(texts[noun].get(slug)?.keys() ?? [])].sort()]);
    for (const lang of langs) {
      const found = ofLang.parse(JSON.parse(read('data', noun, `${lang}.json`)));
      const written = data.filter(({ langs: own }) => own.includes(lang));
      expect([noun, lang, ...found.texts.map((text) => `${text.slug} ${text.lang}`).sort()]).toEqual([
        noun,
        lang,
        ...written.map(({ slug }) => `${slug} ${lang}`).sort(),
      ]);
    }
  }
});

test('the map of centres and the table of centres have every centre', () => {
  const map = z.object({
    type: z.literal('FeatureCollection'),
    features: z.array(z.object({ id: z.string(), geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }).nullable() })),
  });
  const { features } = map.parse(JSON.parse(read('data', 'centres.geojson')));
  expect(features.map(({ id }) => id).sort()).toEqual([...documents.centres.keys()].sort());
  for (const { id, geometry } of features) {
    const place = documents.centres.get(id)?.location;
    expect(geometry?.coordinates, id).toEqual(place && [place.lon, place.lat]);
  }
  const [head = '', ...rows] = read('data', 'centres.csv').replace('\uFEFF', '').trim().split('\r\n');
  expect(head).toMatch(/^slug,/);
  expect(rows.map((row) => row.split(',')[0]).sort()).toEqual([...documents.centres.keys()].sort());
});

test.each(langs)('a directory package names every centre and line in the language: %s', (lang) => {
  const entry = z.array(z.object({ id: z.string(), name: z.string() }));
  const [organisations, services, locations] = ['organizations', 'services', 'locations'].map((name) =>
    entry.parse(JSON.parse(read('data', 'hsds', lang, `${name}.json`))),
  );
  expect(JSON.parse(read('data', 'hsds', lang, 'index.json'))).toMatchObject({ lang, version: '3.0', asOf });
  expect(locations).toBeDefined();
  expect(organisations?.length).toBeGreaterThanOrEqual(documents.organisations.size);
  for (const noun of ['centres', 'hotlines'] as const) {
    const titles = [...documents[noun].keys()].map((slug) => (texts[noun].get(slug)?.get(lang) ?? texts[noun].get(slug)?.get('en'))?.title ?? 'no title');
    expect(
      titles.filter((title) => !services?.some(({ name }) => name === title)),
      noun,
    ).toEqual([]);
  }
});

test.each(langs)('each language has its page of what is not found, which is kept out of search engines: %s', (lang) => {
  const html = page(lang, '404');
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(said(lang, 'site:notFound.title'));
});
