import i18next, { type TFunction } from 'i18next';
import { type Lang, langs } from '#content/vocabulary/languages.ts';

const files = import.meta.glob<Record<string, unknown>>(['../../locales/*/*.json', '!**/admin.json'], { eager: true, import: 'default' });

const resources: Record<string, Record<string, Record<string, unknown>>> = {};
for (const [file, words] of Object.entries(files)) {
  const [lang = '', namespace = ''] = file.replace('.json', '').split('/').slice(-2);
  (resources[lang] ??= {})[namespace] = words;
}

const instance = i18next.createInstance();
await instance.init({
  resources,
  fallbackLng: 'en',
  supportedLngs: langs,
  ns: Object.keys(resources['en'] ?? {}),
  defaultNS: 'site',
  // Astro escapes what it prints.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Says a key of the interface: `t('laws:answers.yes')`, `t('topics:count', { count: 3 })`. */
export type Translate = (key: string, values?: Record<string, unknown>) => string;

const functions = new Map(langs.map((lang) => [lang, remembering(instance.getFixedT(lang))]));

/** The words of the interface in a language: `wordsIn('km')('laws:answers.yes')`; a key that is missing there is said in English. */
export function wordsIn(lang: Lang): Translate {
  const t = functions.get(lang);
  if (!t) throw new Error(`no words for "${lang}"`);
  return t;
}

/** All words of the interface in a language, for a font that needs their letters. */
export const allWordsIn = (lang: Lang): unknown => resources[lang];

/** Keeps what was said without values: masthead and footer ask for the same forty keys on every page. */
function remembering(t: TFunction): Translate {
  const said = new Map<string, string>();
  return (key, values) => {
    if (values) return t(key, values);
    const known = said.get(key) ?? t(key);
    said.set(key, known);
    return known;
  };
}
