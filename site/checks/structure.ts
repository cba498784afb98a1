import { dirOf, langs } from '#content/vocabulary/languages.ts';
import type { Site } from './folder.ts';
import { originOf } from './addresses.ts';
import type { Page } from './page.ts';

/** Pages that lack what every page has, and languages that have no home page. */
export function badStructure(site: Site): string[] {
  const origin = originOf(site);
  const missing = langs.filter((lang) => !site.pages.has(`/${lang}/`)).map((lang) => `/${lang}/ does not exist: the language ${lang} has no home page`);
  return [
    ...missing,
    ...[...site.pages.values()].filter((page) => !page.redirect).flatMap((page) => problemsOf(page, origin).map((problem) => `${page.path} ${problem}`)),
  ];
}

function problemsOf(page: Page, origin: string | undefined): string[] {
  const problems: string[] = [];
  const known = langs.some((lang) => lang === page.lang);
  if (!known) problems.push(`has the language "${page.lang}" in <html lang>, which is none of the service`);
  if (known && page.dir !== dirOf(page.lang)) problems.push(`has the direction "${page.dir}", but ${page.lang} is written ${dirOf(page.lang)}`);
  const [, first] = page.path.split('/');
  if (known && langs.some((lang) => lang === first) && first !== page.lang) problems.push(`says it is in ${page.lang}`);
  if (page.titles === 0) problems.push('has no title');
  if (page.headings !== 1) problems.push(`has ${page.headings} first headings (h1) instead of one`);
  if (page.styleAttributes > 0) problems.push(`has ${page.styleAttributes} style attributes, which the security policy refuses`);
  if (page.handlers > 0) problems.push(`has ${page.handlers} inline event handlers, which the security policy refuses`);
  for (const error of page.jsonldErrors) problems.push(`has broken JSON-LD: ${error}`);
  return isNotFound(page) ? problems : [...problems, ...canonicalProblems(page, origin)];
}

function canonicalProblems(page: Page, origin: string | undefined): string[] {
  if (page.canonicals.length !== 1) return [`has ${page.canonicals.length} canonical addresses instead of one`];
  const [canonical = ''] = page.canonicals;
  return canonical === `${origin}${encodeURI(page.path)}` ? [] : [`names ${canonical} as its canonical address, not its own`];
}

/** The pages for "not found" are shown under any address, so they have none of their own. */
export const isNotFound = (page: Page): boolean => /(^|\/)404(\.html|\/)$/.test(page.path);
