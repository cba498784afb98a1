import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { elements, letters, linksIn, mainOf, missing, page, runs, said, snapshot, wordsOf } from '../real/page.ts';

const organisations = [...snapshot().documents.organisations.values()];

/** Pairs of organisations, centres, agreements and events that know each other: each page must name the other. */
const relations: (readonly [string, string])[] = [
  ...organisations.flatMap(({ slug, memberOf, worksWith, partOf }) => pairs(slug, 'organisations', [...memberOf, ...worksWith, ...(partOf ? [partOf] : [])])),
  ...[...snapshot().documents.centres.values()].flatMap(({ slug, operators, partners }) => pairs(slug, 'centres', [...operators, ...partners])),
  ...[...snapshot().documents.agreements.values()].flatMap(({ slug, parties, supporters }) => pairs(slug, 'agreements', [...parties, ...supporters])),
  ...[...snapshot().documents.events.values()].flatMap(({ slug, organisers }) => pairs(slug, 'events', organisers)),
];

function pairs(slug: string, noun: string, others: string[]) {
  return others.map((other) => [`organisations/${other}`, `${noun}/${slug}`] as const);
}

function linksOn(lang: Lang, address: string): string[] {
  return linksIn(mainOf(page(lang, ...address.split('/'))).inner);
}

test('every organisation of the pack is published, the unions of the sources among them', () => {
  expect(organisations.map(({ slug }) => slug).sort()).toEqual(readdirSync('content/organisations').sort());
  const unions = ['clc', 'ksbsi', 'sbmi', 'lftu', 'mtuc', 'serc', 'itf', 'frn', 'arab-tuc', 'atuc', 'sartuc', 'ituc', 'ituc-ap', 'ituc-africa', 'tuca'];
  const others = ['icftu-apro', 'gfjtu', 'gefont', 'ctum', 'vamas', 'sentro', 'ammpo', 'pertimig', 'idwf', 'project-women-brunei', 'mawar-balqis', 'acmw'];
  expect([...unions, ...others].filter((slug) => !snapshot().documents.organisations.has(slug))).toEqual([]);
});

test.each(langs)('every organisation stands on the list by name and kind: %s', (lang) => {
  const lines = elements(mainOf(page(lang, 'organisations')).inner, 'li').map(({ inner }) => ({ inner, links: linksIn(inner) }));
  for (const { slug, name, kind } of organisations) {
    const line = lines.find(({ links }) => links.includes(`/${lang}/organisations/${slug}/`))?.inner ?? '';
    expect(missing(line, [name, said(lang, `organisations:kinds.${kind}`)]), slug).toEqual([]);
  }
});

test.each(langs)('every organisation has a page with its names and words: %s', (lang) => {
  for (const { slug, name, abbreviation, englishName } of organisations) {
    const main = mainOf(page(lang, 'organisations', slug)).inner;
    expect(
      elements(main, 'h1')
        .flatMap(({ inner }) => runs(inner))
        .join(),
      slug,
    ).toContain(letters(name));
    expect(missing(main, [name, abbreviation, englishName, wordsOf('organisations', slug, lang).summary]), slug).toEqual([]);
  }
});

test.each(langs)('a relation is named on the pages of both: %s', (lang) => {
  expect(relations.length).toBeGreaterThan(60);
  const links = new Map([...new Set(relations.flat())].map((address) => [address, linksOn(lang, address)]));
  const names = (from: string, to: string) => links.get(from)?.includes(`/${lang}/${to}/`) ?? false;
  expect(relations.filter(([one, other]) => !names(one, other) || !names(other, one))).toEqual([]);
});

test('the line of a union stands on its page', () => {
  const lines = [...snapshot().documents.hotlines.values()].filter((line) => line.operator);
  expect(lines.length).toBeGreaterThan(0);
  for (const { operator = '', slug } of lines) {
    const main = mainOf(page('en', 'organisations', operator)).inner;
    expect(missing(main, [wordsOf('hotlines', slug, 'en').title, wordsOf('hotlines', slug, 'en').risk]), slug).toEqual([]);
  }
});
