import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Kept } from './entry.ts';
import { linkFolder } from './link-folder.ts';

/** A whole snapshot and what changed since, in order: each a folder. */
export type Parts = readonly [string, ...string[]];

/**
 * What the press knows about a release, under `folder/<id>/`: what each page read, and of which parts its snapshot is made, each
 * once under `folder/parts/`. One release is kept, the last; it appears by one rename. Nothing waits for the disk: what a
 * power cut spoils does not fit its sums, and the CMS has it.
 */
export function keptIn(folder: string) {
  const parts = join(folder, 'parts');
  mkdirSync(parts, { recursive: true });
  const partOf = (name: string) => join(parts, name);
  return {
    /** The releases of which something is kept: one, or also the one before where a process was killed just then. */
    ids: (): string[] => readdirSync(folder).filter((name) => name !== 'parts' && !/\.(draft|old)$/.test(name)),
    /** The snapshot and the reads of a release; undefined where they were not kept. */
    of(id: string): { snapshot: Parts; reads: Kept } | undefined {
      const own = join(folder, id);
      if (!existsSync(own)) return undefined;
      // Written by this very bundle: the folder carries the hash of the source.
      const { snapshot, reads } = deserialize(readFileSync(join(own, 'known'))) as { snapshot: string[]; reads: Kept };
      const [whole = '', ...deltas] = snapshot.map(partOf);
      return { snapshot: [whole, ...deltas], reads };
    },
    /** Takes a part over while it is there, as its folder is gone when its release is served, and returns the own folder of it. */
    takePart(snapshot: string): string {
      const part = partOf(randomUUID());
      linkFolder(snapshot, part);
      return part;
    },
    /** A folder for a part that does not exist yet. */
    newPart: (): string => partOf(randomUUID()),
    /** Keeps the reads with their snapshot, in place of those of older releases; with it go the parts that nothing needs. */
    keep(id: string, snapshot: Parts, reads: Kept): void {
      const names = snapshot.map((part) => basename(part));
      const draft = join(folder, `${id}.draft`);
      mkdirSync(draft, { recursive: true });
      writeFileSync(join(draft, 'known'), serialize({ snapshot: names, reads }));
      rmSync(join(folder, id), { recursive: true, force: true });
      renameSync(draft, join(folder, id));
      // Renamed first, because half of one that a killed process began to remove would look whole.
      for (const name of this.ids()) if (name !== id) renameSync(join(folder, name), join(folder, `${name}.old`));
      for (const name of readdirSync(folder)) if (name !== id && name !== 'parts') rmSync(join(folder, name), { recursive: true, force: true });
      for (const name of readdirSync(parts)) if (!names.includes(name)) rmSync(partOf(name), { recursive: true, force: true });
    },
  };
}
