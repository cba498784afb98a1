import { globSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Lang, langs } from '#content/vocabulary/languages.ts';

/** A page of the built site: which kind it is of ("articles/[slug]"), its language, its address and its file. */
export type KnownPage = { type: string; lang: Lang; address: string; file: string };

/** Every page under a language, with its kind: the template that makes it, or the first part of its address where none does. */
export function pagesOf(dist: string): KnownPage[] {
  const templates = globSync('site/pages/[[]lang]/**/*.astro').map((file) => nameOf(path.relative('site/pages/[lang]', file)));
  // A name in an address goes before a parameter, as in Astro's own routing.
  const patterns = templates
    .sort((a, b) => a.split('[').length - b.split('[').length)
    .map((type) => ({ type, pattern: new RegExp(`^${type.replace(/\[\w+\]/g, '[^/]+')}$`) }));
  return langs.flatMap((lang) =>
    readdirSync(path.join(dist, lang), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name === 'index.html')
      .map((entry) => {
        const below = path.relative(path.join(dist, lang), entry.parentPath);
        const type = patterns.find(({ pattern }) => pattern.test(below || home))?.type ?? `${below.split('/')[0]}/…`;
        return { type, lang, address: `/${lang}/${below ? `${below}/` : ''}`, file: path.join(entry.parentPath, entry.name) };
      }),
  );
}

/** The heaviest page of each kind in each language, kinds in the order of their names. */
export function heaviestOf(pages: readonly KnownPage[], weigh: (page: KnownPage) => number = ({ file }) => statSync(file).size): KnownPage[] {
  const heaviest = new Map<string, { page: KnownPage; weight: number }>();
  for (const page of pages) {
    const [key, weight] = [`${page.type} ${page.lang}`, weigh(page)];
    if (weight > (heaviest.get(key)?.weight ?? -1)) heaviest.set(key, { page, weight });
  }
  return [...heaviest.values()].map(({ page }) => page).sort((a, b) => a.type.localeCompare(b.type) || langs.indexOf(a.lang) - langs.indexOf(b.lang));
}

const home = 'home';

/** @example nameOf('laws/[country].astro') // 'laws/[country]' */
function nameOf(template: string): string {
  return template.replace(/\.astro$/, '').replace(/(^|\/)index$/, '') || home;
}
