import path from 'node:path';
import type { Payload } from 'payload';
import { checkPack } from '#content/schema/check-pack.ts';
import { ContentError } from '#content/schema/problem.ts';
import { environment } from '../environment.ts';
import { readPack } from '../exchange/files.ts';
import { countContent, seed, type Progress } from '../exchange/seed.ts';

/** Fills an empty database from a folder of content files; a database with content is left as it is. Problems are all told at once. */
export async function fillIfEmpty(payload: Payload, progress: Progress, folder = path.join(environment.root, 'content')): Promise<boolean> {
  if ((await countContent(payload)) > 0) return false;
  const { pack, problems } = await readPack(folder);
  const all = [...problems, ...checkPack(pack)];
  if (all.length > 0) throw new ContentError(`Nothing was imported. ${folder} needs mending first:`, all);
  await seed(payload, pack, progress);
  return true;
}
