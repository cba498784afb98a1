/**
 * The languages of the service, in the order of the language menu.
 * `lang` is a BCP 47 tag, `dir` the writing direction, `script` an ISO 15924 code.
 * Endonyms come from `Intl.DisplayNames`. Adding a language is one line here and a folder in `locales/`.
 */
export const languages = [
  { lang: 'en', dir: 'ltr', script: 'Latn' },
  { lang: 'ar', dir: 'rtl', script: 'Arab' },
  { lang: 'bn', dir: 'ltr', script: 'Beng' },
  { lang: 'fil', dir: 'ltr', script: 'Latn' },
  { lang: 'hi', dir: 'ltr', script: 'Deva' },
  { lang: 'id', dir: 'ltr', script: 'Latn' },
  { lang: 'km', dir: 'ltr', script: 'Khmr' },
  { lang: 'lo', dir: 'ltr', script: 'Laoo' },
  { lang: 'ms', dir: 'ltr', script: 'Latn' },
  { lang: 'my', dir: 'ltr', script: 'Mymr' },
  { lang: 'ne', dir: 'ltr', script: 'Deva' },
  { lang: 'si', dir: 'ltr', script: 'Sinh' },
  { lang: 'ta', dir: 'ltr', script: 'Taml' },
  { lang: 'th', dir: 'ltr', script: 'Thai' },
  { lang: 'vi', dir: 'ltr', script: 'Latn' },
] as const;

/** The tags alone, for schemas and selects. */
export const langs = languages.map((language) => language.lang);

/** The writing direction of a language of the service; "ltr" for any other tag. */
export function dirOf(lang: string): 'ltr' | 'rtl' {
  return languages.find((language) => language.lang === lang)?.dir ?? 'ltr';
}

export type Lang = (typeof languages)[number]['lang'];
