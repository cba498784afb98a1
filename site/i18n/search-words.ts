import { countryCodes } from '#content/vocabulary/countries.ts';
import { type Lang, dirOf } from '#content/vocabulary/languages.ts';
import type { Reader } from './reader.ts';
import { sections } from './sections.ts';

/** What the field in the masthead says in the browser once the search is there; "%" stands for a number. */
export function fieldWords(reader: Reader) {
  const { t } = reader;
  return {
    ...answerWords(reader),
    suggestions: t('search:suggestions'),
    allResults: t('search:allResults'),
    otherWays: t('search:otherWays'),
  };
}

/** What the search page says; "%" in `checked` stands for a day. */
export function pageWords(reader: Reader) {
  const { lang, t, language, country } = reader;
  // Most pages are in English too: where a language has no answer, English may have one.
  const other: Lang | undefined = lang === 'en' ? undefined : 'en';
  return {
    ...answerWords(reader),
    lang,
    loading: t('search:loading'),
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

function answerWords({ lang, t, language }: Reader) {
  return {
    kinds: Object.fromEntries(sections.map((section) => [section, t(`${section}:title`)])),
    searching: t('search:searching'),
    results: t('search:results', { count: '%' }),
    similar: t('search:similar'),
    noneIn: t('search:noneIn', { language: language(lang) }),
  };
}

export type FieldWords = ReturnType<typeof fieldWords>;
export type PageWords = ReturnType<typeof pageWords>;
