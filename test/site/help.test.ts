import { expect, test } from 'vitest';
import { countries, countryCodes } from '#content/vocabulary/countries.ts';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { elements, letters, linksIn, mainOf, missing, page, runs, said, snapshot, wordsOf } from '../real/page.ts';

const lines = [...snapshot().documents.hotlines.values()];
// All of grades A and B in the facts beyond the sources.
const fromAbroad = ['ph-dmw-1348', 'ph-dmw-abroad', 'id-kp2mi', 'bd-probash-bondhu', 'np-feb'];
const others = ['lk-slbfe', 'in-pbsk-dubai', 'vn-111', 'th-1694', 'th-1300', 'la-1362', 'kh-117', 'my-wfw', 'mtuc', 'jo-hemayeh'];

// Two years before the day of the snapshot; a source that names only a month or a year is as old as its beginning.
const { asOf } = snapshot();
const limit = `${Number(asOf.slice(0, 4)) - 2}${asOf.slice(4)}`;
const old = lines.filter((line) => line.asOf < limit).map(({ slug }) => slug);

type Line = (typeof lines)[number];
type Card = { line: Line; inner: string };
const helpPages = [['help'], ...countryCodes.map((country) => ['help', country])];
const dials = /^(tel:|sms:\+?\d|viber:\/\/chat|https:\/\/wa\.me\/\d)/;
const slugs = (cards: readonly Card[]) => [...new Set(cards.map(({ line }) => line.slug))].sort();

/** The cards of a piece of markup, each with the line that it is about. */
function cardsIn(html: string, lang: Lang): Card[] {
  const titles = new Map(lines.map((line) => [letters(wordsOf('hotlines', line.slug, lang).title), line]));
  return elements(html, 'article').flatMap(({ inner }) => {
    const line = titles.get(runs(inner)[0] ?? '');
    return line ? [{ line, inner }] : [];
  });
}

/** What stands under "older numbers that may not answer". */
function olderIn(html: string, lang: Lang): string {
  const heading = letters(said(lang, 'help:older'));
  const folds = elements(html, 'details').filter(({ inner }) => runs(inner)[0] === heading);
  return folds.map(({ inner }) => inner).join(' ');
}

const mains = new Map<string, string>();
function mainAt(lang: Lang, ...parts: string[]): string {
  const key = [lang, ...parts].join('/');
  const main = mains.get(key) ?? mainOf(page(lang, ...parts)).inner;
  mains.set(key, main);
  return main;
}

test('every line of grade a or b is published, and none of grade c', () => {
  expect([...fromAbroad, ...others].filter((slug) => !snapshot().documents.hotlines.has(slug))).toEqual([]);
  expect(lines.filter(({ grade }) => grade === 'c')).toEqual([]);
});

test.each(langs)('all lines stand on the page of help, those older than two years apart: %s', (lang) => {
  const main = mainAt(lang, 'help');
  expect(cardsIn(main, lang)).toHaveLength(lines.length);
  expect(slugs(cardsIn(main, lang))).toEqual(lines.map(({ slug }) => slug).sort());
  expect(slugs(cardsIn(olderIn(main, lang), lang))).toEqual(old.toSorted());
  expect(old).toEqual(expect.arrayContaining(['th-1694', 'mtuc', 'jo-hemayeh', 'la-1362']));
  expect(missing(olderIn(main, lang), [said(lang, 'help:olderText')])).toEqual([]);
});

test.each(langs)('in a country, too, an old line stands only among the old ones: %s', (lang) => {
  for (const country of countryCodes) {
    const main = mainAt(lang, 'help', country);
    const all = slugs(cardsIn(main, lang));
    expect(slugs(cardsIn(olderIn(main, lang), lang)), country).toEqual(all.filter((slug) => old.includes(slug)));
  }
});

test.each(langs)('every card says what is at risk, who answers, and that nobody has confirmed it by phone: %s', (lang) => {
  for (const parts of helpPages) {
    for (const { line, inner } of cardsIn(mainAt(lang, ...parts), lang)) {
      const { risk, answers, note } = wordsOf('hotlines', line.slug, lang);
      const labels = ['hotlines:risk', 'hotlines:notConfirmed', `hotlines:operatorKinds.${line.operatorKind}`];
      expect(missing(inner, [risk, answers, note, ...labels.map((key) => said(lang, key))]), `${parts.join('/')} ${line.slug}`).toEqual([]);
    }
  }
});

test.each(langs)('the complaint form of Jordan stands after what it puts at risk: %s', (lang) => {
  const { risk } = wordsOf('hotlines', 'jo-hemayeh', lang);
  for (const parts of [['help'], ['help', 'jo'], ['countries', 'jo'], ['articles', 'how-to-complain']]) {
    const main = mainAt(lang, ...parts);
    const form = main.indexOf('href="https://hemayeh.jo');
    const warned = missing(main.slice(0, form), [risk]).length === 0 || main.slice(0, form).includes('/laws/jo/#deported');
    expect([parts.join('/'), form > -1, warned]).toEqual([parts.join('/'), true, true]);
  }
});

test.each(langs)('a line stands where it can be called, with the numbers that work there and no other: %s', (lang) => {
  const works = (line: Line, country: Line['country']) =>
    line.phones.filter(({ kind, from }) => {
      if (from.length > 0) return from.includes(country);
      return kind !== 'short' && kind !== 'national' ? true : line.country === country || line.from.includes(country);
    });
  for (const country of countryCodes) {
    const cards = cardsIn(mainAt(lang, 'help', country), lang);
    for (const { line, inner } of cards) {
      const links = linksIn(inner).filter((href) => dials.test(href));
      const numbers = works(line, country).map(({ number }) => number.replace(/\D/g, ''));
      expect(
        links.map((href) => decodeURIComponent(href).replace(/\D/g, '')),
        `${country} ${line.slug}`,
      ).toEqual(numbers);
      if (line.phones.length > 0) expect(links.length, `${country} ${line.slug}`).toBeGreaterThan(0);
    }
    const own = lines.filter((line) => line.country === country && works(line, country).length > 0 && (line.from.length === 0 || line.from.includes(country)));
    expect(slugs(cards), country).toEqual(expect.arrayContaining(own.map(({ slug }) => slug)));
  }
});

test.each(langs)('no country leaves its reader alone: there is a line, a centre or an organisation, and steps that need no phone: %s', (lang) => {
  const steps = ['safety', 'tell', 'place', 'papers', 'sign', 'decide'].flatMap((step) => [`help:steps.${step}.title`, `help:steps.${step}.text`]);
  for (const country of countryCodes) {
    const main = mainAt(lang, 'help', country);
    const cards = cardsIn(main, lang);
    const helpers = linksIn(main).filter((href) => /\/(centres|organisations)\/[^/]+\/$/.test(href));
    expect(cards.length + helpers.length, country).toBeGreaterThan(0);
    const local = cards.some(({ line }) => line.country === country || line.from.includes(country));
    const words = [...steps, ...(local ? [] : ['help:noLine', 'help:noLineText'])];
    expect(
      missing(
        main,
        words.map((key) => said(lang, key)),
      ),
      country,
    ).toEqual([]);
    expect(
      linksIn(main).some((href) => href.startsWith(`/${lang}/articles/`)),
      country,
    ).toBe(true);
  }
});

test.each(langs)('who is abroad finds the line of the own country in every destination: %s', (lang) => {
  for (const { code } of countries.filter(({ destination }) => destination)) {
    expect(slugs(cardsIn(mainAt(lang, 'help', code), lang)), code).toEqual(expect.arrayContaining(fromAbroad));
  }
});
