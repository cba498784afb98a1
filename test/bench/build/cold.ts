import { join } from 'node:path';
import type * as Bundle from '../../../site/press/entry.ts';
import { renderAll } from '../../../site/press/render-all.ts';
import { siteOf } from '../../../site/press/site-of.ts';
import { finalFiles } from '../../../site/publisher/finish.ts';
import { sitemapFiles } from '../../../site/publisher/sitemap.ts';
import { indexTree } from '../../../site/search/index-tree.ts';
import { inBatch } from '../../../site/store/batch.ts';
import { storeIn } from '../../../site/store/store.ts';
import { takeFolder } from '../../../site/store/take-folder.ts';
import { treesOf, withChanges } from '../../../site/store/trees.ts';
import { phase } from './measured.ts';

// node test/bench/build/cold.ts <bundle> <snapshot> <data folder> <cache>: what site/press/whole.ts does, in the order that keeps pages apart
// from downloads and the search index; prints JSON with what each took, and the tree, which must be that of the press.
const [bundle = '', snapshot = '', dataDir = '', cache = ''] = process.argv.slice(2);
const isDownload = (file: string) => /\.(pdf|png)$/.test(file) && !file.startsWith('_astro/');

const store = storeIn(dataDir);
const opened = await phase(async () => {
  const { openSite }: typeof Bundle = await import(join(bundle, 'server/entry.mjs'));
  return openSite([snapshot]);
});
const site = opened.result;
const all = site.pages();
const files = new Map<string, string>();

const done = await inBatch(store.objects, async (batch) => {
  const trees = treesOf(batch.read);
  const render = (wanted: boolean) =>
    phase(() => {
      for (const [file, hash] of wanted ? [] : takeFolder(batch, join(bundle, 'client'))) files.set(file, hash);
      return renderAll(
        site,
        all.filter(({ file }) => isDownload(file) === wanted),
        (page, bytes) => void files.set(page.file, batch.put(bytes)),
      );
    });
  const pages = await render(false);
  const checks = await phase(() => {
    const made = siteOf(files, batch.read);
    const more = new Map<string, string>();
    const named = new Map(files);
    for (const { file } of all) if (isDownload(file)) made.files.add(`/${file}`);
    made.read = (file) => batch.read(more.get(file.slice(1)) ?? named.get(file.slice(1)) ?? '').toString();
    for (const [name, text] of sitemapFiles(made)) {
      more.set(name, batch.put(text));
      made.files.add(`/${name}`);
    }
    for (const [name, text] of finalFiles(made)) more.set(name, batch.put(text));
    return { html: made.pages.size, more };
  });
  const downloads = await render(true);
  const { result: root, ...index } = await phase(async () => {
    const indexed = await indexTree(batch, trees, withChanges(trees, batch, undefined, files), { cache, indexed: [] });
    return withChanges(trees, batch, indexed, checks.result.more);
  });
  return { root, html: checks.result.html, pages: pages, checks, downloads, index };
});
const { root, html, pages, checks, downloads, index } = done;
const without = ({ cpu, wall, peak }: { cpu: number; wall: number; peak: number }) => ({ cpu, wall, peak });
console.log(
  JSON.stringify({
    root,
    html,
    downloadFiles: all.filter(({ file }) => isDownload(file)).length,
    open: without(opened),
    pages: without(pages),
    checks: without(checks),
    downloads: without(downloads),
    index: without(index),
  }),
);
process.exit(0);
