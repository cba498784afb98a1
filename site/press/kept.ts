import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from './entry.ts';

/**
 * What the press knows about a release, under `folder/<id>/`: its snapshot and what each page read of it. One release is
 * kept, the last; it appears by one rename.
 */
export function keptIn(folder: string) {
  mkdirSync(folder, { recursive: true });
  const draftOf = (id: string) => join(folder, `${id}.draft`);
  return {
    /** The releases of which something is kept: one, or also the one before where a process was killed just then. */
    ids: (): string[] => readdirSync(folder).filter((name) => !/\.(draft|old)$/.test(name)),
    /** The snapshot and the reads of a release; undefined where they were not kept. */
    of(id: string): { snapshot: string; reads: Kept } | undefined {
      const own = join(folder, id);
      if (!existsSync(own)) return undefined;
      // Written by this very bundle: the folder carries the hash of the source.
      return { snapshot: join(own, 'snapshot'), reads: deserialize(readFileSync(join(own, 'reads'))) as Kept };
    },
    /** Copies a snapshot while it is there: its folder is gone when its release is served. */
    copySnapshot(id: string, snapshot: string): void {
      rmSync(draftOf(id), { recursive: true, force: true });
      cpSync(snapshot, join(draftOf(id), 'snapshot'), { recursive: true, filter: (path) => basename(path) !== 'media' });
    },
    /** Keeps the reads with the copied snapshot, in place of those of older releases. */
    keep(id: string, reads: Kept): void {
      writeFileSync(join(draftOf(id), 'reads'), serialize(reads));
      rmSync(join(folder, id), { recursive: true, force: true });
      renameSync(draftOf(id), join(folder, id));
      // Renamed first, because half of one that a killed process began to remove would look whole.
      for (const name of this.ids()) if (name !== id) renameSync(join(folder, name), join(folder, `${name}.old`));
      for (const name of readdirSync(folder)) if (name !== id) rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}
