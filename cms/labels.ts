import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { langs } from '#content/vocabulary/languages.ts';
import { environment } from './environment.ts';
import { isObject } from './exchange/values.ts';

/**
 * Payload's tag for a language of the service. The admin speaks the languages that Payload and the service both have;
 * the other seven fall back to English.
 */
export const adminLanguages = { ar: 'ar', bn: 'bn-BD', en: 'en', id: 'id', my: 'my', ta: 'ta', th: 'th', vi: 'vi' } as const;

const spoken = Object.entries(adminLanguages).map(([lang, tag]) => ({ lang, tag, files: new Map<string, unknown>() }));

/** One `Intl` object per language and type: each holds megabytes outside of the heap, and the forms ask thousands of times. */
const displayNames = new Map<string, Intl.DisplayNames>();

/** Where the site already has words for the codes of a field: paths in `locales/<lang>/<namespace>.json`; "*" is the code. */
const optionWords: Record<string, string[]> = {
  stage: ['stages.*.name'],
  topics: ['topics.names.*'],
  work: ['work.*'],
  services: ['services.*.name'],
  audiences: ['audiences.*'],
  question: ['laws.questions.*'],
  answer: ['laws.answers.*'],
  caveat: ['laws.caveats.*'],
  kind: [
    'organisations.kinds.*',
    'agreements.kinds.*',
    'events.kinds.*',
    'articles.kinds.*',
    'hotlines.numberKinds.*',
    'laws.instrumentKinds.*',
    'resources.kinds.*',
  ],
  status: ['centres.statuses.*', 'agreements.statuses.*', 'ratifications.statuses.*'],
  mode: ['centres.modes.*'],
  operatorKind: ['hotlines.operatorKinds.*'],
  verdict: ['claims.verdicts.*'],
  severity: ['alerts.severities.*'],
  phrase: ['phrases.*.title'],
  unit: ['statistics.units.*'],
  consent: ['articles.consent.*'],
};

/** A label from `locales/<lang>/admin.json` in all languages of the admin; the key's own words where nobody wrote one. */
export function label(group: 'nouns' | 'plurals' | 'fields' | 'hints' | 'groups', key: string): Record<string, string> {
  return perLanguage((lang) => words(lang, `admin.${group}.${key}`), readable(key));
}

/** The label of a code in a list: languages, countries and days by `Intl`, the rest in the words of the site or of `admin.json`. */
export function optionLabel(code: string, of: 'lang' | 'country' | undefined, field: string): Record<string, string> {
  if (of === 'lang') return perLanguage((lang) => `${displayName(lang, 'language', code)} (${code})`, code);
  if (of === 'country') return perLanguage((lang) => displayName(lang, 'region', code.toUpperCase()), code);
  if (field === 'days') return perLanguage((lang) => weekday(lang, code), code);
  if (field === 'convention') return perLanguage((lang) => [code, words(lang, `ratifications.conventions.${code}`)].filter(Boolean).join(' '), code);
  const paths = [...(optionWords[field] ?? []), `admin.options.${field}-*`, 'admin.options.*'];
  return perLanguage((lang) => paths.map((where) => words(lang, where.replace('*', code))).find(Boolean), readable(code));
}

/** The languages of the service as options of a select, each by its name. */
export const languageOptions = langs.map((code) => ({ value: code, label: optionLabel(code, 'lang', 'lang') }));

function perLanguage(find: (lang: string) => string | undefined, fallback: string): Record<string, string> {
  const english = find('en') ?? fallback;
  return Object.fromEntries(spoken.map(({ lang, tag }) => [tag, find(lang) ?? english]));
}

function words(lang: string, where: string): string | undefined {
  const [namespace = '', ...keys] = where.split('.');
  const found = keys.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), fileOf(lang, namespace));
  return typeof found === 'string' ? found : undefined;
}

function fileOf(lang: string, namespace: string): unknown {
  const files = spoken.find((language) => language.lang === lang)?.files;
  if (!files) return undefined;
  if (!files.has(namespace)) {
    const file = path.join(environment.root, 'locales', lang, `${namespace}.json`);
    files.set(namespace, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
  }
  return files.get(namespace);
}

function displayName(lang: string, type: 'language' | 'region', code: string): string | undefined {
  const key = `${lang} ${type}`;
  const names = displayNames.get(key) ?? new Intl.DisplayNames([lang, 'en'], { type });
  displayNames.set(key, names);
  return names.of(code);
}

function weekday(lang: string, code: string): string {
  // 5 January 2026 was a Monday.
  const day = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'].indexOf(code);
  return new Intl.DateTimeFormat([lang, 'en'], { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + day));
}

function readable(key: string): string {
  const spaced = key
    .replaceAll('-', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
