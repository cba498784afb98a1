import { langs } from '#content/vocabulary/languages.ts';

/** Paths of a page that exists once in every language. */
export function inEveryLanguage() {
  return langs.map((lang) => ({ params: { lang } }));
}

/** Paths of a page that exists in every language for each of these names, under the parameter `param`. */
export function forEach<Param extends string>(param: Param, names: readonly string[]) {
  return langs.flatMap((lang) => names.map((name) => ({ params: { lang, [param]: name } })));
}
