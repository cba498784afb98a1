import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { attributesOf, tagsOf } from '../../site/checks/tags.ts';
import { mainOf, page, snapshot } from '../real/page.ts';

const guides = [...snapshot().documents.articles.values()].filter(({ kind }) => kind === 'guide');
const metaOf = (html: string) =>
  new Map(
    tagsOf(html)
      .filter(({ name }) => name === 'meta')
      .map(({ source }) => attributesOf(source))
      .map((attributes) => [attributes.get('property') ?? attributes.get('name'), attributes.get('content')]),
  );
const fileOf = (picture: string | undefined) => path.join(inject('dist'), new URL(picture ?? '').pathname);

test.each(langs)('a link to a guide shows its card: 1200 by 630, small enough for a chat: %s', async (lang) => {
  for (const { slug, sensitive } of guides) {
    const html = page(lang, 'articles', slug);
    const meta = metaOf(html);
    const file = fileOf(meta.get('og:image'));
    const own = [mainOf(html).attributes.get('lang') ?? '', 'articles', slug];
    // The address of a card holds the name of its guide.
    expect(file).toBe(path.join(inject('dist'), ...(sensitive ? [lang] : own), 'card.png'));
    expect([slug, meta.get('og:image:width'), meta.get('og:image:height'), meta.get('twitter:card')]).toEqual([slug, '1200', '630', 'summary_large_image']);
    expect(await sharp(file).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630, isPalette: true });
    expect([slug, statSync(file).size < 40_000]).toEqual([slug, true]);
  }
});

test.each(langs)('every other page has the card of the service: %s', async (lang) => {
  for (const parts of [[], ['laws', 'jo'], ['centres'], ['help']]) {
    const file = fileOf(metaOf(page(lang, ...parts)).get('og:image'));
    expect(file).toBe(path.join(inject('dist'), lang, 'card.png'));
    expect(await sharp(file).metadata()).toMatchObject({ width: 1200, height: 630 });
  }
});

test.each(langs)('what a chat or a list of opened pages shows of a sensitive guide gives nothing away: %s', (lang) => {
  const neutral = readFileSync(path.join(inject('dist'), lang, 'card.png'));
  const sensitive = guides.filter((guide) => guide.sensitive && snapshot().texts.articles.get(guide.slug)?.has(lang));
  expect(sensitive.length).toBeGreaterThan(0);
  for (const { slug } of sensitive) {
    const html = page(lang, 'articles', slug);
    const head = html.slice(0, html.indexOf('<link'));
    const { title = '', summary = '' } = snapshot().texts.articles.get(slug)?.get(lang) ?? {};
    expect(readFileSync(fileOf(metaOf(html).get('og:image'))).equals(neutral), slug).toBe(true);
    const shown = [head, ...metaOf(html).values()].join('\n');
    expect([slug, shown.includes(title), shown.includes(summary)]).toEqual([slug, false, false]);
  }
});

test('the cards of two guides are not the same picture', () => {
  const open = guides
    .filter((guide) => !guide.sensitive)
    .map(({ slug }) => readFileSync(path.join(inject('dist'), 'en', 'articles', slug, 'card.png')).toString('base64'));
  expect(new Set(open).size).toBe(open.length);
});
