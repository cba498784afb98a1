import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from './durable-file.ts';

const release = z.object({
  id: z.string(),
  /** Counts what was published in this data folder: the order of releases, whatever the clock said. */
  number: z.int(),
  /** The hash of its tree. */
  root: z.string(),
  /** When it was made, as ISO 8601. */
  at: z.string(),
  /** The first digits of the hashes of what it was made of. */
  snapshot: z.string(),
  source: z.string(),
  pages: z.int(),
  /** How many files were other ones than in the release that was served before. */
  changed: z.int(),
  /** Who published it and why, where that was told. */
  by: z.string().optional(),
  why: z.string().optional(),
});

const pointer = z.object({ release: z.string(), broughtBack: z.boolean() });

/**
 * The releases of a data folder: `releases/<id>.json` names the tree of each, and `releases/current` the one that is served.
 * Each of them changes by one rename.
 */
export function releasesIn(dataDir: string) {
  const folder = join(dataDir, 'releases');
  const link = join(folder, 'current');
  const fileOf = (id: string) => join(folder, `${id}.json`);
  const write = (made: Release) => writeDurably(fileOf(made.id), `${JSON.stringify(made, undefined, 2)}\n`);

  /** A release; undefined where there is none with this id. */
  function get(id: string): Release | undefined {
    if (!isName(id)) return undefined;
    try {
      return release.parse(JSON.parse(readFileSync(fileOf(id), 'utf8')));
    } catch (error) {
      // Another process may take it away at any moment.
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** All of them, the one published last first. */
  function list(): Release[] {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return names.flatMap((name) => get(name.slice(0, -'.json'.length)) ?? []).sort((a, b) => b.number - a.number);
  }

  const has = (id: string): boolean => isName(id) && existsSync(fileOf(id));

  function served(): z.infer<typeof pointer> | undefined {
    try {
      const now = pointer.parse(JSON.parse(readFileSync(link, 'utf8')));
      return has(now.release) ? now : undefined;
    } catch {
      // Nothing was published yet, or by a version of this service that kept releases in another way.
      return undefined;
    }
  }

  /** Keeps a release as the newest, in place of one with the same id. */
  function add(made: Omit<Release, 'number'>): void {
    write({ ...made, number: 1 + Math.max(0, ...list().map(({ number }) => number)) });
  }

  /** Serves a release from now on. `broughtBack` says that somebody chose an older one. */
  function switchTo(id: string, broughtBack = false): void {
    writeDurably(link, `${JSON.stringify({ release: id, broughtBack })}\n`);
  }

  /** Puts a release in the place of one that it completes, also where that is served. */
  function replace(old: Release, made: Release): void {
    write(made);
    const now = served();
    if (now?.release === old.id) switchTo(made.id, now.broughtBack);
    rmSync(fileOf(old.id), { force: true });
  }

  /** Removes all but the newest `count` and the one that is served; returns how many those were. */
  function keepNewest(count: number): number {
    const now = served()?.release;
    const old = list()
      .slice(count)
      .filter(({ id }) => id !== now);
    for (const { id } of old) rmSync(fileOf(id), { force: true });
    return old.length;
  }

  /** Removes what killed processes and older versions of this service left there. */
  function sweep(): void {
    for (const name of readdirSync(folder)) if (name !== 'current' && !name.endsWith('.json')) rmSync(join(folder, name), { recursive: true, force: true });
  }

  return {
    list,
    get,
    has,
    /** The id of the release that is served now; undefined before the first. */
    current: (): string | undefined => served()?.release,
    /** Whether the served release is an older one that somebody brought back. */
    isBroughtBack: (): boolean => served()?.broughtBack ?? false,
    add,
    switchTo,
    replace,
    keepNewest,
    sweep,
  };
}

/** Ids come from outside, and are the names of files. */
const isName = (id: string): boolean => /^[\w-]{1,200}$/.test(id);

export type Release = z.infer<typeof release>;
export type Releases = ReturnType<typeof releasesIn>;
