import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isEarly } from './release-id.ts';

/**
 * The built sites under `<dataDir>/releases/<id>/`; the link `current` names the one that is served. Whatever appears
 * or disappears there does so by one rename, so that a process killed at any moment leaves whole releases only.
 */
export function releasesIn(dataDir: string) {
  const folder = join(dataDir, 'releases');
  const builds = join(dataDir, 'builds');
  const link = join(folder, 'current');
  mkdirSync(folder, { recursive: true });
  mkdirSync(builds, { recursive: true });
  const pathOf = (id: string) => join(folder, id);

  /** Ids of all releases, the one switched to last first. */
  function list(): string[] {
    const ids = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    return ids.sort((a, b) => statSync(pathOf(b)).mtimeMs - statSync(pathOf(a)).mtimeMs);
  }

  /** The id of the release that is served now; undefined before the first. */
  function current(): string | undefined {
    try {
      const id = readlinkSync(link);
      return existsSync(pathOf(id)) ? id : undefined;
    } catch {
      return undefined;
    }
  }

  function switchTo(id: string): void {
    const temporary = join(builds, `link-${process.pid}-${id}`);
    // A clock that stands still or was set back must not make an old release look newest.
    const newest = Math.max(0, ...list().map((other) => statSync(pathOf(other)).mtimeMs));
    const now = new Date(Math.max(Date.now(), Math.floor(newest) + 1));
    utimesSync(pathOf(id), now, now);
    rmSync(temporary, { force: true });
    symlinkSync(id, temporary);
    renameSync(temporary, link);
  }

  /** Takes a finished folder in under its id; the folder must be on the same filesystem. */
  function add(built: string, id: string): void {
    if (!existsSync(pathOf(id))) renameSync(built, pathOf(id));
  }

  /**
   * Removes all but the newest `keep` releases, and those that another one has completed; moved away first, because a
   * half-deleted one would look whole, and then without making anybody wait.
   */
  function prune(keep: number): void {
    const served = current();
    const others = list().filter((name) => name !== served);
    const old = [...others.filter(isEarly), ...others.filter((name) => !isEarly(name)).slice(keep - 1)];
    for (const id of old) {
      const bin = join(builds, `bin-${process.pid}-${id}`);
      renameSync(pathOf(id), bin);
      void rm(bin, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }

  /** Removes what killed builds left behind; call it before the first build of a process. */
  function sweep(): void {
    for (const name of readdirSync(builds)) remove(join(builds, name));
  }

  return { folder, builds, pathOf, has: (id: string) => existsSync(pathOf(id)), list, current, switchTo, add, prune, sweep };
}

/** A build whose process was just killed may write one more file: try again. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

export type Releases = ReturnType<typeof releasesIn>;
