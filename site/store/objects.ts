import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files named by the sha256 of their bytes, under `<folder>/<its first two digits>/<the rest>`: what stands there is whole,
 * on the disk, and never changes. Beside a text may stand what it is compressed, with `.br` and `.gz`.
 */
export function objectsIn(folder: string) {
  const drafts = join(folder, 'drafts');
  mkdirSync(drafts, { recursive: true });
  const pathOf = (hash: string) => join(folder, hash.slice(0, 2), hash.slice(2));
  return {
    folder,
    /** What is being written, on the same filesystem. */
    drafts,
    pathOf,
    has: (hash: string) => existsSync(pathOf(hash)),
    /** The bytes of an object; throws where it is not there. */
    read: (hash: string) => readFileSync(pathOf(hash)),
  };
}

export type Objects = ReturnType<typeof objectsIn>;
