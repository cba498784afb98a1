import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, linksIn, mainOf, missing, page, said, snapshot, text, wordsOf } from '../real/page.ts';

const sourced = [
  'atuc-inter-union-2014',
  'kochi-2015',
  'work-plan-bangkok-2017',
  'six-regional-2018',
  'six-regional-2023',
  'mtuc-gefont',
  'mtuc-ctum',
  'mtuc-vamas',
  'lftu-thai-unions',
  'amman-action-plan-2007',
];
const agreements = [...snapshot().documents.agreements.values()];

test('every agreement of the pack and of the sources is published', () => {
  expect(agreements.map(({ slug }) => slug).sort()).toEqual(readdirSync('content/agreements').sort());
  expect(sourced.filter((slug) => !snapshot().documents.agreements.has(slug))).toEqual([]);
});

test.each(langs)('every agreement stands on the list with what it is and whether it was concluded: %s', (lang) => {
  const lines = elements(mainOf(page(lang, 'agreements')).inner, 'li');
  for (const { slug, kind, status } of agreements) {
    const line = lines.find(({ inner }) => linksIn(inner).includes(`/${lang}/agreements/${slug}/`))?.inner ?? '';
    const { title, summary } = wordsOf('agreements', slug, lang);
    expect(missing(line, [title, summary, said(lang, `agreements:kinds.${kind}`), said(lang, `agreements:statuses.${status}`)]), slug).toEqual([]);
  }
});

test.each(langs)('every agreement has a page with its words, parties and supporters: %s', (lang) => {
  for (const agreement of agreements) {
    const { slug, parties, supporters, follows } = agreement;
    const main = mainOf(page(lang, 'agreements', slug)).inner;
    const shown = snapshot().texts.agreements.get(slug)?.has(lang) ? lang : 'en';
    const { title, summary } = wordsOf('agreements', slug, lang);
    expect(missing(main, [title, summary, said(shown, `agreements:statuses.${agreement.status}`), agreement.place]), slug).toEqual([]);
    const wanted = [...parties, ...supporters].map((party) => `/${lang}/organisations/${party}/`);
    if (follows) wanted.push(`/${lang}/agreements/${follows}/`);
    expect(
      wanted.filter((link) => !linksIn(main).includes(link)),
      slug,
    ).toEqual([]);
  }
});

test.each(langs)('the agreement that was not concluded says so: %s', (lang) => {
  expect(snapshot().documents.agreements.get('lftu-thai-unions')?.status).toBe('not-concluded');
  expect(missing(mainOf(page(lang, 'agreements')).inner, [said(lang, 'agreements:statuses.not-concluded')])).toEqual([]);
});

test.each(langs)('an agreement names the one that came after it: %s', (lang) => {
  const pairs = agreements.flatMap(({ slug, follows }) => (follows ? [{ slug, follows }] : []));
  expect(pairs.length).toBeGreaterThan(0);
  for (const { slug, follows } of pairs) expect(linksIn(mainOf(page(lang, 'agreements', follows)).inner), follows).toContain(`/${lang}/agreements/${slug}/`);
});

test('the agreement of 2014 is of 18 confederations, and that of Kochi has its day, its eight points and the Committee of Six', () => {
  expect(text(mainOf(page('en', 'agreements', 'atuc-inter-union-2014')).inner)).toMatch(/\b18\b/);
  const kochi = mainOf(page('en', 'agreements', 'kochi-2015')).inner;
  expect(missing(kochi, ['5 August 2015', 'Kochi', 'Committee of Six'])).toEqual([]);
  const lists = elements(kochi, 'ol').map(({ inner }) => elements(inner, 'li').length);
  expect(lists).toContain(8);
});

test('the association of Viet Nam that the MTUC agreed with is not called a union', () => {
  const kind = snapshot().documents.organisations.get('vamas')?.kind;
  expect(['union', 'confederation', 'federation', 'global-union', undefined]).not.toContain(kind);
  for (const lang of langs) {
    const shown = snapshot().texts.organisations.get('vamas')?.has(lang) ? lang : 'en';
    expect(missing(mainOf(page(lang, 'organisations', 'vamas')).inner, [said(shown, `organisations:kinds.${kind}`)]), lang).toEqual([]);
  }
});
