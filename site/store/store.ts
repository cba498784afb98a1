import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { objectsIn } from './objects.ts';
import { releasesIn } from './releases.ts';
import { treesOf } from './trees.ts';

/**
 * What a data folder holds of the site: `store/` has the bytes of all releases, each file and folder once, and `releases/` says
 * which trees are releases. Any process may read it; one publisher at a time writes.
 */
export function storeIn(dataDir: string) {
  const objects = objectsIn(join(dataDir, 'store'));
  const trees = treesOf(objects.read);
  mkdirSync(join(dataDir, 'releases'), { recursive: true });
  const releases = releasesIn(dataDir);

  /** Removes what killed writers left; only before the first writer of a process. */
  function sweep(): void {
    for (const name of readdirSync(objects.drafts)) rmSync(join(objects.drafts, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    releases.sweep();
  }

  return {
    objects,
    trees,
    releases,
    sweep,
    /** The bytes of a file of a tree; undefined where it has none of that name. */
    fileOf(root: string, path: string): Buffer | undefined {
      const hash = trees.find(root, path);
      return hash === undefined ? undefined : objects.read(hash);
    },
  };
}

export type Store = ReturnType<typeof storeIn>;
