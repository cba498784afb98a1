import { badAlternates } from './alternates.ts';
import type { Site } from './folder.ts';
import type { Page } from './page.ts';
import { deadLinks } from './links.ts';
import { badResources } from './resources.ts';
import { badSitemap } from './sitemap.ts';
import { badStructure } from './structure.ts';

/**
 * Everything that is wrong with a built site, one sentence each; empty: it may be served. Where only some pages differ
 * from a site without problems, and nothing that others lead to is gone, it is enough to follow the links of these.
 */
export function check(site: Site, pages: Iterable<Page> = site.pages.values()): string[] {
  const looked = [...pages];
  return [badStructure, deadLinks, badResources, badAlternates, badSitemap].flatMap((rule) => rule(site, looked));
}
