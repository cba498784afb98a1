import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { BuildError } from './build-error.ts';
import { repository } from './repository.ts';

/** Everything but the snapshot that decides what the built site looks like. */
const sources = ['site', 'content/schema', 'content/vocabulary', 'locales', 'public', 'package-lock.json'];

const sentinel = z.object({ hash: z.string().regex(/^[0-9a-f]{16,}$/) });

/**
 * What a release is made of, as the two halves of its name: the hash of the snapshot; the hash of the source, the addresses
 * of site and CMS, and the Node version. 16 digits each. Throws a `BuildError` where the folder holds no finished snapshot.
 */
export function releaseParts(snapshot: string, siteUrl: string, cmsUrl = ''): ReleaseParts {
  return { snapshot: snapshotHash(snapshot).slice(0, 16), source: sourceHash(siteUrl, cmsUrl).slice(0, 16) };
}

function snapshotHash(snapshot: string): string {
  const file = join(snapshot, 'snapshot.json');
  if (!existsSync(file)) throw new BuildError(`${snapshot} holds no finished snapshot: snapshot.json is missing.`);
  const result = sentinel.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new BuildError(`${file} is damaged: it has no hash. Make the snapshot again.`);
  return result.data.hash;
}

function sourceHash(siteUrl: string, cmsUrl: string): string {
  const hash = createHash('sha256').update(`${siteUrl}\0${cmsUrl}\0${process.version}\0`);
  for (const file of sources.flatMap((name) => filesIn(join(repository, name)))) {
    hash.update(`${relative(repository, file)}\0`).update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path)
    .filter((name) => name !== '.astro' && name !== 'node_modules')
    .sort();
  return names.flatMap((name) => filesIn(join(path, name)));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export type ReleaseParts = { snapshot: string; source: string };
