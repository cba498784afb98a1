import { type Lang, dirOf, langs } from '#content/vocabulary/languages.ts';
import { type Formats, formatsOf } from './formats.ts';
import { type Translate, wordsIn } from './words.ts';

/**
 * For whom a page is made, handed to every component. `lang` is the language of the address, which links keep;
 * `shown` is the language in which the main part speaks: another one where the page is not translated.
 */
export interface Reader extends Formats {
  lang: Lang;
  shown: Lang;
  dir: 'ltr' | 'rtl';
  t: Translate;
}

const kept = new Map<string, Reader>();

/** The reader of a page under `/<lang>/`; throws where the address names no language of the service. */
export function readerOf(param: string | undefined, shown?: Lang): Reader {
  const lang = langs.find((known) => known === param);
  if (!lang) throw new Error(`"${param}" is no language of the service`);
  const main = shown ?? lang;
  const key = `${lang} ${main}`;
  const known = kept.get(key) ?? { lang, shown: main, dir: dirOf(main), t: wordsIn(main), ...formatsOf(main) };
  kept.set(key, known);
  return known;
}

/** The same reader with the interface in the language of the address: masthead, notices and footer. */
export function frameOf(reader: Reader): Reader {
  return readerOf(reader.lang);
}

/** `lang` and `dir` for an element whose language is not that of the main part around it; nothing where it is the same. */
export function markup(reader: Reader, lang: Lang): { lang?: Lang; dir?: 'ltr' | 'rtl' } {
  return lang === reader.shown ? {} : { lang, dir: dirOf(lang) };
}
