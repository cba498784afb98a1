import { expect, test } from 'vitest';
import { countryCodes } from '#content/vocabulary/countries.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { elements, linksIn, mainOf, missing, nameOf, page, proseOf, said, snapshot, text, wordsOf } from '../real/page.ts';

const { documents, texts } = snapshot();
const of = <T extends { country?: string }>(noun: ReadonlyMap<string, T>, country: string) => [...noun.values()].filter((one) => one.country === country);

test.each(langs)('every country stands on the list under its name in the language: %s', (lang) => {
  const links = elements(mainOf(page(lang, 'countries')).inner, 'a').map(({ attributes, inner }) => [attributes.get('href') ?? '', text(inner)] as const);
  const names = new Map(links);
  for (const code of countryCodes) expect(names.get(`/${lang}/countries/${code}/`), code).toBe(nameOf(lang, 'region', code));
});

test.each(langs)('every country has a page that leads to help, and says so where little is known: %s', (lang) => {
  for (const code of countryCodes) {
    const main = mainOf(page(lang, 'countries', code)).inner;
    expect(
      elements(main, 'h1').map(({ inner }) => text(inner)),
      code,
    ).toEqual([nameOf(lang, 'region', code)]);
    expect(linksIn(main), code).toContain(`/${lang}/help/${code}/`);
    if (!texts.countries.has(code)) expect(missing(main, [said(lang, 'countries:little')]), code).toEqual([]);
    else expect(missing(main, [wordsOf('countries', code, lang).summary, ...proseOf(wordsOf('countries', code, lang).body)]), code).toEqual([]);
  }
});

test.each(langs)('a country names its centres, its organisations and its law: %s', (lang) => {
  for (const code of countryCodes) {
    const links = linksIn(mainOf(page(lang, 'countries', code)).inner);
    const first = documents.countries.get(code)?.organisations ?? [];
    const wanted = [
      ...of(documents.centres, code).map(({ slug }) => `/${lang}/centres/${slug}/`),
      ...[...of(documents.organisations, code).map(({ slug }) => slug), ...first].map((slug) => `/${lang}/organisations/${slug}/`),
      ...(of(documents['law-facts'], code).length > 0 ? [`/${lang}/laws/${code}/`] : []),
    ];
    expect(
      wanted.filter((link) => !links.includes(link)),
      code,
    ).toEqual([]);
  }
});

test.each(langs)('a country says which conventions it has ratified: %s', (lang) => {
  for (const code of countryCodes) {
    const main = mainOf(page(lang, 'countries', code)).inner;
    const lines = elements(main, 'li').map(({ inner }) => text(inner));
    for (const { convention, status, slug } of of(documents.ratifications, code)) {
      const line = lines.find((words) => words.startsWith(convention));
      expect(line, slug).toContain(said(lang, `ratifications:statuses.${status}`));
    }
  }
});

test.each(langs)('words in another language than the page are marked as such: %s', (lang) => {
  for (const code of countryCodes.filter((country) => texts.countries.has(country) && !texts.countries.get(country)?.has(lang))) {
    const { summary } = wordsOf('countries', code, lang);
    const marked = elements(mainOf(page(lang, 'countries', code)).inner, 'p|div').filter(
      ({ attributes }) => attributes.get('lang') === 'en' && attributes.get('dir') === 'ltr',
    );
    expect(
      marked.map(({ inner }) => text(inner)),
      code,
    ).toContain(summary);
  }
});
