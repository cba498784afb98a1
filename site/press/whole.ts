import { join } from 'node:path';
import type { Site } from '../checks/folder.ts';
import { finalFiles } from '../publisher/finish.ts';
import { sitemapFiles } from '../publisher/sitemap.ts';
import { indexTree } from '../search/index-tree.ts';
import type { Batch } from '../store/batch.ts';
import { takeFolder } from '../store/take-folder.ts';
import { treesOf, withChanges } from '../store/trees.ts';
import type { OpenSite } from './entry.ts';
import type { Place } from './protocol.ts';
import { renderAll } from './render-all.ts';
import { siteOf } from './site-of.ts';

/** Makes every page of a site and all that comes with them, what `astro build` and the finish make, and puts it into the store. */
export async function makeWhole(site: OpenSite, batch: Batch, { bundle, cache, cmsUrl }: Making): Promise<{ root: string; made: Site }> {
  const trees = treesOf(batch.read);
  const files = takeFolder(batch, join(bundle, 'client'));
  await renderAll(site, site.pages(), (page, bytes) => void files.set(page.file, batch.put(bytes)));
  const root = await indexTree(batch, trees, withChanges(trees, batch, undefined, files), { cache, indexed: [] });
  const made = siteOf(trees.files(root), batch.read);
  const more = new Map<string, string>();
  made.read = (file) => batch.read(more.get(file.slice(1)) ?? trees.find(root, file.slice(1)) ?? '').toString();
  for (const [name, text] of sitemapFiles(made)) {
    more.set(name, batch.put(text));
    made.files.add(`/${name}`);
  }
  for (const [name, text] of finalFiles(made, cmsUrl)) more.set(name, batch.put(text));
  return { root: withChanges(trees, batch, root, more), made };
}

type Making = Pick<Place, 'bundle' | 'cache' | 'cmsUrl'>;
