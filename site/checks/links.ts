import { originOf, targetOf } from './addresses.ts';
import type { Site } from './folder.ts';
import type { Page } from './page.ts';

/** Links of these pages that lead to no page or file of the site, or to a part of a page that is not there. */
export function deadLinks(site: Site, pages: readonly Page[]): string[] {
  const origin = originOf(site);
  const known = new Map<string, string | undefined>();
  const problems: string[] = [];
  for (const page of pages) {
    for (const href of page.links) {
      const problem = href.startsWith('#') ? problemOf(site, href, page.path, origin) : remember(known, href, () => problemOf(site, href, page.path, origin));
      if (problem) problems.push(`${page.path} links to ${href}, ${problem}`);
    }
  }
  return problems;
}

/** Most links stand on every page: absolute ones are looked at once. */
function remember(known: Map<string, string | undefined>, href: string, look: () => string | undefined): string | undefined {
  if (!href.startsWith('/')) return look();
  if (!known.has(href)) known.set(href, look());
  return known.get(href);
}

function problemOf(site: Site, href: string, from: string, origin: string | undefined): string | undefined {
  const target = targetOf(href, from, origin);
  if (target.kind === 'broken') return 'which is no address';
  if (target.kind === 'foreign') return undefined;
  const page = site.pages.get(target.path);
  if (!page && site.pages.has(`${target.path}/`)) return 'which lacks the slash at its end';
  if (!page && !site.files.has(target.path)) return 'which does not exist';
  if (!page || target.fragment === '' || target.fragment === 'top' || page.ids.has(target.fragment)) return undefined;
  return `and that page has no part called "${target.fragment}"`;
}
