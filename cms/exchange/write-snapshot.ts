import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Change, type DeltaManifest, fileSum, type Manifest, snapshotHash, sorted } from '#content/schema/snapshot.ts';
import { replaceFolder } from './replace-folder.ts';
import { sha256 } from './sha256.ts';

/** A record as it stands in a file, without the line end; `sum` is its SHA-256. */
export type Line = { line: string; sum: string };

/** What a snapshot holds: the lines of each table in their order, and the media by file name, with where their bytes are. */
export type Contents = { asOf: string; tables: Map<string, readonly Line[]>; media: Map<string, Bytes> };
export type Bytes = { path: string; sha256: string };

/** What `snapshot.json` will say of these contents. */
export function manifestOf({ asOf, tables, media }: Contents, sums = new Map<string, string>()): Manifest {
  const files = sorted(
    Object.fromEntries(
      [...tables].map(([name, lines]) => [`${name}.ndjson`, { count: lines.length, sha256: sums.get(name) ?? fileSum(sumsOf(lines), sha256) }]),
    ),
  );
  const own = sorted(Object.fromEntries([...media].map(([filename, bytes]) => [filename, bytes.sha256])));
  return { format: 2, asOf, hash: snapshotHash({ asOf, files, media: own }, sha256), files, media: own };
}

/** Writes a whole snapshot in place of `folder`; all or nothing, and on the disk when it is there: the one before is thrown away. */
export async function writeWholeSnapshot(folder: string, contents: Contents, manifest = manifestOf(contents)): Promise<Manifest> {
  await replaceFolder(folder, async (temporary) => {
    for (const [name, lines] of contents.tables) {
      const body = lines.map(({ line }) => `${line}\n`).join('');
      await writeFile(path.join(temporary, `${name}.ndjson`), `${body}${JSON.stringify({ end: name, ...manifest.files[`${name}.ndjson`] })}\n`);
    }
    await writeMedia(temporary, contents.media);
    await writeManifest(temporary, manifest);
  });
  return manifest;
}

/**
 * Writes what leads from the snapshot with the hash `base` to that of `manifest`. The folder appears whole. It is not
 * waited for the disk: nothing is thrown away for its sake, the database has all of it, and the site checks what it reads.
 */
export async function writeDelta(folder: string, { manifest, changes, media }: Delta): Promise<void> {
  const temporary = `${folder}.new`;
  await rm(temporary, { recursive: true, force: true });
  await mkdir(temporary, { recursive: true });
  await writeFile(path.join(temporary, 'changes.ndjson'), changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
  await writeMedia(temporary, media);
  await writeManifest(temporary, manifest);
  await rename(temporary, folder);
}

async function writeMedia(folder: string, media: ReadonlyMap<string, Bytes>): Promise<void> {
  await mkdir(path.join(folder, 'media'));
  for (const [filename, bytes] of media) {
    const copy = path.join(folder, 'media', filename);
    // No link: an upload under the same name would be written into it.
    await copyFile(bytes.path, copy);
    if (sha256(await readFile(copy)) !== bytes.sha256) throw new Error(`The file ${filename} was replaced while it was being published: publish again`);
  }
}

async function writeManifest(folder: string, manifest: Manifest | DeltaManifest): Promise<void> {
  await writeFile(path.join(folder, 'snapshot.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

function* sumsOf(lines: readonly Line[]): Generator<string> {
  for (const { sum } of lines) yield sum;
}

export type Delta = { manifest: DeltaManifest; changes: readonly Change[]; media: ReadonlyMap<string, Bytes> };
