import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, letters, mainOf, missing, page, part, runs, said, snapshot, text, wordsOf } from '../real/page.ts';

const claims = [...snapshot().documents.claims.values()];
const verdicts = ['true', 'false', 'partly', 'unknown'];

test('claims that are still true stand on the page, no other and no draft', () => {
  expect(claims.length).toBeGreaterThanOrEqual(5);
  expect(claims.filter(({ expires }) => expires < snapshot().asOf)).toEqual([]);
  const cards = elements(mainOf(page('en', 'claims')).inner, 'article').map(({ attributes }) => attributes.get('id') ?? '');
  expect(cards.sort()).toEqual(claims.map(({ slug }) => slug).sort());
});

test.each(langs)('every claim has its words, one verdict and two sources: %s', (lang) => {
  const main = mainOf(page(lang, 'claims')).inner;
  for (const { slug, verdict, sources } of claims) {
    const card = part(main, slug)?.inner ?? '';
    const { title, summary } = wordsOf('claims', slug, lang);
    const names = sources.map((source) => source.title ?? snapshot().documents.resources.get(source.resource ?? '')?.title ?? 'no such source');
    expect(new Set(names).size, slug).toBeGreaterThanOrEqual(2);
    expect(missing(card, [title, summary, ...names]), slug).toEqual([]);
    const found = runs(card);
    expect(
      verdicts.filter((other) => found.includes(letters(said(lang, `claims:verdicts.${other}`)))),
      slug,
    ).toEqual([verdict]);
  }
});

test.each(langs)('every claim says how long it holds, and that nobody has checked it since the source: %s', (lang) => {
  const main = mainOf(page(lang, 'claims')).inner;
  const [before = '', after = ''] = said(lang, 'claims:expires')
    .split('{{date}}')
    .map((words) => letters(words));
  for (const { slug } of claims) {
    const words = letters(text(part(main, slug)?.inner ?? ''));
    expect(words, slug).toContain(before);
    expect(words, slug).toContain(after);
  }
});
