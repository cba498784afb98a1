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
export function releaseParts(snapshot: string, siteUrl: string, cmsUrl?: string): ReleaseParts {
  return { snapshot: snapshotHash(snapshot).slice(0, 16), source: sourceHash(siteUrl, cmsUrl) };
}

/** The hash of the source, 16 digits. */
export function sourceHash(siteUrl: string, cmsUrl = ''): string {
  const hash = createHash('sha256').update(`${siteUrl}\0${cmsUrl}\0${process.version}\0`);
  for (const file of sources.flatMap((name) => filesIn(join(repository, name)))) hash.update(`${relative(repository, file)}\0`).update(digestOf(file));
  return hash.digest('hex').slice(0, 16);
}

/** The name of the release of these parts. */
export function nameOf({ snapshot, source }: ReleaseParts): string {
  return `${snapshot}-${source}`;
}

/** The name of a release whose pages are finished and whose search index is that of the release before. */
export const earlyName = (release: string): string => `${release}${early}`;

/** The name that a release has or will have when its search index is finished, too. */
export const finalName = (release: string): string => (isEarly(release) ? release.slice(0, -early.length) : release);

/** Whether a release still lacks its search index. */
export const isEarly = (release: string): boolean => release.endsWith(early);

const early = '-pages';

function snapshotHash(snapshot: string): string {
  const file = join(snapshot, 'snapshot.json');
  if (!existsSync(file)) throw new BuildError(`${snapshot} holds no finished snapshot: snapshot.json is missing.`);
  const result = sentinel.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new BuildError(`${file} is damaged: it has no hash. Make the snapshot again.`);
  return result.data.hash;
}

const digests = new Map<string, { size: number; mtimeMs: number; digest: Buffer }>();

/** The hash of a file, computed again only if its time or size has changed: a publication asks for all of them. */
function digestOf(file: string): Buffer {
  const { size, mtimeMs } = statSync(file);
  const known = digests.get(file);
  if (known && known.size === size && known.mtimeMs === mtimeMs) return known.digest;
  const digest = createHash('sha256').update(readFileSync(file)).digest();
  digests.set(file, { size, mtimeMs, digest });
  return digest;
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
