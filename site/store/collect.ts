import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Objects } from './objects.ts';
import type { Trees } from './trees.ts';

/**
 * Removes the objects that none of these trees leads to. Nobody may write meanwhile: what is being written is not yet part of
 * any release. Returns how many files went.
 */
export async function collect(objects: Objects, trees: Trees, roots: Iterable<string>): Promise<number> {
  const needed = new Set<string>();
  const folders = new Set<string>();
  for (const root of roots) mark(trees, root, needed, folders);
  trees.keepOnly(folders);
  let removed = 0;
  for (const bucket of await readdir(objects.folder)) {
    if (!/^[0-9a-f]{2}$/.test(bucket)) continue;
    for (const name of await readdir(join(objects.folder, bucket))) {
      if (needed.has(bucket + name.replace(/\.\w+$/, ''))) continue;
      await rm(join(objects.folder, bucket, name), { force: true });
      removed += 1;
    }
  }
  return removed;
}

/** Notes what a tree leads to, without going again where another release has been already. */
function mark(trees: Trees, hash: string, needed: Set<string>, folders: Set<string>): void {
  if (folders.has(hash)) return;
  folders.add(hash);
  needed.add(hash);
  for (const [name, own] of trees.open(hash)) {
    if (name.endsWith('/')) mark(trees, own, needed, folders);
    else needed.add(own);
  }
}
