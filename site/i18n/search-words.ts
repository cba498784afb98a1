import { countryCodes } from '#content/vocabulary/countries.ts';
import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import type { Reader } from './reader.ts';
import { sections } from './sections.ts';

/** What the field in the masthead says in the browser, as finished sentences; "%" stands for a number. */
export function fieldWords({ lang, t, language }: Reader) {
  return {
    kinds: Object.fromEntries(sections.map((section) => [section, t(`${section}:title`)])),
    loading: t('search:loading'),
    searching: t('search:searching'),
    results: t('search:results', { count: '%' }),
    similar: t('search:similar'),
    noneIn: t('search:noneIn', { language: language(lang) }),
    suggestions: t('search:suggestions'),
    allResults: t('search:allResults'),
    otherWays: t('search:otherWays'),
    cut: t('search:cutShort'),
  };
}

/** What the search page says besides; "%" in `checked` stands for a day. */
export function pageWords(reader: Reader) {
  const { lang, t, language, country } = reader;
  // Most pages are in English too: where a language has no answer, English may have one.
  const other: Lang | undefined = lang === 'en' ? undefined : 'en';
  return {
    ...fieldWords(reader),
    lang,
    other: other && { lang: other, dir: dirOf(other), title: t('search:otherLanguage', { language: language(other) }) },
    countries: Object.fromEntries(countryCodes.map((code) => [code, country(code)])),
    checked: t('search:checked', { date: '%' }),
    nothing: t('search:nothing'),
    nothingFiltered: t('search:nothingFiltered'),
    cut: t('search:cut'),
    tryAgain: t('search:tryAgain'),
    more: t('search:more'),
  };
}

export type FieldWords = ReturnType<typeof fieldWords>;
export type PageWords = ReturnType<typeof pageWords>;
