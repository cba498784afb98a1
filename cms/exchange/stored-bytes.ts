import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { mediaFile } from '../database/media-file.ts';
import { sha256 } from './sha256.ts';
import type { Bytes } from './write-snapshot.ts';

/** Where the bytes of an upload are, with their sum; undefined where they are nowhere. */
export async function storedBytes(filename: string): Promise<Bytes | undefined> {
  const file = await mediaFile(filename);
  if (!existsSync(file)) return undefined;
  return { path: file, sha256: sha256(await readFile(file)) };
}
