import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Pack } from '#content/schema/pack.ts';
import type { Problem } from '#content/schema/problem.ts';

/** A content folder while it is read: what was found so far and what is wrong with the rest. */
export type Reading = { root: string; pack: Pack; problems: Problem[] };

const megabyte = 1024 * 1024;

/** The text of a file with plain line ends; or `undefined` and a problem when it is too large or no UTF-8. */
export async function readSource(reading: Reading, file: string): Promise<string | undefined> {
  const { size } = await stat(file);
  if (size > megabyte) return refuse(reading, file, `has ${(size / megabyte).toFixed(1)} MB, at most 1 MB is read: shorten it`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)).replace(/\r\n?/g, '\n');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return refuse(reading, file, 'is not UTF-8 text: save it with the encoding UTF-8');
  }
}

/** What is in a folder, in the order of the alphabet; names that begin with a dot are nobody's content. */
export async function listFolder(reading: Reading, folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    refuse(reading, folder, `cannot be opened (${error.message}): check the path`);
    return [];
  });
  return found
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Notes that a file cannot be used. */
export function refuse(reading: Reading, file: string, message: string): undefined {
  reading.problems.push({ place: placeOf(reading, file), message });
}

/** A file as people name it: `content/articles/unpaid-wages/ar.md`. */
export function placeOf({ root }: Reading, file: string): string {
  return path.join(path.basename(root), path.relative(root, file)).replaceAll(path.sep, '/');
}
