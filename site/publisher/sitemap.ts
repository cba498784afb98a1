import { originOf } from '../checks/addresses.ts';
import type { Site } from '../checks/folder.ts';
import type { Page } from '../checks/page.ts';
import { isIndexable } from '../checks/sitemap.ts';
import { encode } from '../checks/tags.ts';

/** Search engines take fifty thousand addresses from one file. */
const mostInOne = 45_000;

/**
 * The files of the sitemap by name, with the other languages of every page. What a page says of itself (robots, hreflang)
 * decides, so that page and sitemap cannot disagree: untranslated pages are left out.
 */
export function sitemapFiles(site: Site): Map<string, string> {
  const origin = originOf(site) ?? '';
  const pages = [...site.pages.values()].filter(isIndexable).sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts = Array.from({ length: Math.ceil(pages.length / mostInOne) }, (_, index) => pages.slice(index * mostInOne, (index + 1) * mostInOne));
  const files = parts.map((part, index): [string, string] => [`sitemap-${index}.xml`, urlSet(part, origin)]);
  const index = files.map(([name]) => `<sitemap><loc>${origin}/${name}</loc></sitemap>`).join('');
  return new Map([...files, ['sitemap-index.xml', `${xml}<sitemapindex xmlns="${sitemaps}">${index}</sitemapindex>`]]);
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet(pages: readonly Page[], origin: string): string {
  const urls = pages.map(({ path, alternates }) => {
    const links = alternates.map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${encode(href)}"/>`).join('');
    return `<url><loc>${encode(origin + encodeURI(path))}</loc>${links}</url>`;
  });
  return `${xml}<urlset xmlns="${sitemaps}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>`;
}
