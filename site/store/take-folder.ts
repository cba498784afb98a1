import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Batch } from './batch.ts';

/**
 * Takes the files of a folder in and returns their hashes by path. Nobody may write into them any more: they are not copied
 * where a link will do. A text that stands there compressed, too, keeps that beside it.
 */
export function takeFolder(batch: Batch, folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
  const hashes = new Map<string, string>();
  for (const path of paths) {
    const [, text = path, ending = ''] = /^(.+)(\.br|\.gz)$/.exec(path) ?? [];
    // Sorted, the text comes before.
    const hash = ending ? hashes.get(slashed(text)) : undefined;
    if (hash === undefined) hashes.set(slashed(path), batch.takeFile(join(folder, path)));
    else batch.accompany(hash, ending, readFileSync(join(folder, path)));
  }
  return hashes;
}

const slashed = (path: string): string => path.split(sep).join('/');
