import { badAlternates } from './alternates.ts';
import type { Site } from './folder.ts';
import { deadLinks } from './links.ts';
import { badResources } from './resources.ts';
import { badSitemap } from './sitemap.ts';
import { badStructure } from './structure.ts';

/** Everything that is wrong with a built site, one sentence each; empty: it may be served. */
export function check(site: Site): string[] {
  return [badStructure, deadLinks, badResources, badAlternates, badSitemap].flatMap((rule) => rule(site));
}
