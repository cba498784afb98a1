import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Pack } from '#content/schema/pack.ts';
import type { Problem } from '#content/schema/problem.ts';
import { placeOf, type Reading, refuse } from './file-source.ts';
import { sha256 } from './sha256.ts';

/** Takes the bytes beside a media document into the pack; they must be the ones that the document describes. */
export async function readMediaFile(reading: Reading, slug: string, names: string[]): Promise<void> {
  const record = reading.pack.documents.media.find((entry) => entry.record.slug === slug)?.record;
  const folder = path.join(reading.root, 'media', slug);
  const yaml = path.join(folder, 'media.yaml');
  for (const name of names) {
    if (record && name !== record.filename)
      refuse(reading, path.join(folder, name), 'is not the file that media.yaml names: correct "filename" or delete the file');
  }
  if (!record?.filename) return;
  if (!names.includes(record.filename)) return refuse(reading, yaml, `names the file ${record.filename}, which is not in the folder: add it`);
  const file = path.join(folder, record.filename);
  const bytes = await readFile(file);
  const sum = sha256(bytes);
  const place = placeOf(reading, yaml);
  if (record.filesize !== bytes.length)
    reading.problems.push({ place, field: 'filesize', message: `is ${record.filesize}, but ${record.filename} has ${bytes.length} bytes: correct the number` });
  if (record.sha256 !== sum)
    reading.problems.push({ place, field: 'sha256', message: `is not that of ${record.filename}: put back the right file or write ${sum}` });
  reading.pack.files.set(record.filename, file);
}

/** Media documents whose bytes are nowhere. */
export function unstored(pack: Pack): Problem[] {
  return pack.documents.media.flatMap(({ record: { filename }, place }) => {
    return !filename || pack.files.has(filename) ? [] : [notStored(place, filename)];
  });
}

/** Says of the medium at `place` that its bytes are nowhere. */
export function notStored(place: string, filename: string): Problem {
  return { place, field: 'filename', message: `names "${filename}", which is not stored: upload the file again` };
}
