import { type Lang, dirOf } from '#content/vocabulary/languages.ts';

/** Words with the language in which they were written, which in a file may be another one than that of its labels. */
export interface Words {
  text: string;
  lang: Lang;
  dir: 'ltr' | 'rtl';
}

/** Words in a language. */
export function wordsOf(text: string, lang: Lang): Words {
  return { text, lang, dir: dirOf(lang) };
}
