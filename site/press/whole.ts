import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Site, readFolder } from '../checks/folder.ts';
import { finishSite } from '../publisher/finish.ts';
import { keepUnchanged } from '../publisher/keep-unchanged.ts';
import { sitemapFiles } from '../publisher/sitemap.ts';
import { indexFolder } from '../search/index-folder.ts';
import { renderAll } from './render-all.ts';
import type { OpenSite } from './entry.ts';
import type { Place } from './protocol.ts';

/** Makes every page of a site in a folder, and all that comes with them: what `astro build` and the finish make. */
export async function makeWhole(site: OpenSite, target: string, previous: string | undefined, { bundle, cache, cmsUrl }: Place): Promise<Site> {
  await makePages(site, target, bundle);
  await indexFolder(target, cache);
  const made = completed(target, cmsUrl);
  await keepUnchanged(target, previous);
  return made;
}

/** Every page and file that the templates render, beside what browsers load with them. */
export async function makePages(site: OpenSite, target: string, bundle: string): Promise<void> {
  cpSync(join(bundle, 'client'), target, { recursive: true });
  await renderAll(site, site.pages(), (page, bytes) => {
    const file = join(target, page.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  });
}

/** Adds what is written about the pages of a folder to it, and checks them. */
export function completed(target: string, cmsUrl: string | undefined): Site {
  const made = readFolder(target);
  for (const [name, text] of sitemapFiles(made)) {
    writeFileSync(join(target, name), text);
    made.files.add(`/${name}`);
  }
  finishSite(made, cmsUrl);
  return made;
}
