import { dirname } from 'node:path';
import { close } from 'pagefind';
import type { Batch } from '../store/batch.ts';
import { type Trees, withChanges } from '../store/trees.ts';
import { indexPages, pagesByLanguage } from './index-pages.ts';

/**
 * Puts the search index of a tree of the store in place of the one that it has, and returns the hash of the new tree. Languages in
 * which a page differs are made or taken from `cache`; the others share the index of one of `indexed`, trees that have the right one.
 */
export async function indexTree(batch: Batch, trees: Trees, root: string, { cache, indexed }: Options): Promise<string> {
  const indexes = new Map<string, string>();
  try {
    for (const [lang, files] of pagesByLanguage(Iterator.from(trees.files(root)).map(([file]) => file))) {
      const own = trees.find(root, `${lang}/`);
      const same = indexed.find((other) => trees.find(other, `${lang}/`) === own);
      const known = same && trees.find(same, `pagefind/${lang}/`);
      if (known) {
        indexes.set(`${lang}/`, known);
        continue;
      }
      const pages = files.map((file) => ({ url: `/${dirname(file)}/`, html: batch.read(trees.find(root, file) ?? '').toString() }));
      const index = await indexPages(lang, pages, cache);
      if (index) indexes.set(`${lang}/`, withChanges(trees, batch, undefined, new Map([...index.files].map(([name, bytes]) => [name, batch.put(bytes)]))));
    }
  } finally {
    await close();
  }
  return withChanges(trees, batch, root, new Map([['pagefind/', indexes.size === 0 ? undefined : withChanges(trees, batch, undefined, indexes)]]));
}

type Options = { cache: string; indexed: readonly string[] };
