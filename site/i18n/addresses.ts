import type { Lang } from '#content/vocabulary/languages.ts';
import { environment } from '../environment.ts';

/** The path of a page: `address('en', 'articles', 'keep-your-passport')` is "/en/articles/keep-your-passport/". */
export function address(lang: Lang, ...parts: string[]): string {
  return `/${[lang, ...parts].join('/')}/`;
}

/** The whole address of a path of the site, for canonical links and for sharing. */
export function absolute(path: string): string {
  return environment.siteUrl + path;
}
