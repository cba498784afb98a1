import { originOf, targetOf } from './addresses.ts';
import type { Site } from './folder.ts';
import type { Page } from './page.ts';
import { isNotFound } from './structure.ts';
import { decode } from './tags.ts';

/** Sitemap entries that do not exist or must not be indexed, and pages to be indexed that the sitemap forgot. */
export function badSitemap(site: Site): string[] {
  if (!site.files.has('/sitemap-index.xml')) return ['/sitemap-index.xml does not exist'];
  const listed = new Set<string>();
  const problems: string[] = [];
  for (const sitemap of pathsIn(site, '/sitemap-index.xml')) {
    if (!site.files.has(sitemap)) problems.push(`/sitemap-index.xml names ${sitemap}, which does not exist`);
    else for (const path of pathsIn(site, sitemap)) listed.add(path);
  }
  for (const path of listed) {
    const page = site.pages.get(path);
    if (!page) problems.push(`the sitemap names ${path}, which does not exist`);
    else if (page.noindex) problems.push(`the sitemap names ${path}, which is not to be indexed`);
  }
  const forgotten = [...site.pages.values()].filter((page) => isIndexable(page) && !listed.has(page.path));
  return [...problems, ...forgotten.map((page) => `the sitemap lacks ${page.path}`)];
}

/** Whether search engines may keep a page. */
export const isIndexable = (page: Page): boolean => !page.noindex && !page.redirect && !isNotFound(page);

function pathsIn(site: Site, file: string): string[] {
  const origin = originOf(site);
  const xml = site.read(file);
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => {
    const target = targetOf(decode(address), '/', origin);
    return target.kind === 'own' ? target.path : address;
  });
}
