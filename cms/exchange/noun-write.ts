import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { checkEntry } from '#content/schema/check-entry.ts';
import { type Noun, nouns } from '#content/schema/nouns.ts';
import { contracts, type Entry, type Pack } from '#content/schema/pack.ts';
import type { Problem } from '#content/schema/problem.ts';
import { langs } from '#content/vocabulary/languages.ts';
import { writeDocument, writeText } from './record-write.ts';
import { temporaryMark } from './write-file.ts';

/** Adds the canonical files of a noun to `files` (path and content); what does not fit its contract comes back as problems. */
export function printNoun<N extends Noun>(root: string, noun: N, pack: Pack, files: Map<string, string>): Problem[] {
  const { data, text } = contracts[noun];
  const folder = path.join(root, noun);
  return [
    ...printAll(data, pack.documents[noun], files, ({ slug }) => path.join(folder, slug, `${nouns[noun].singular}.yaml`), writeDocument),
    ...printAll(text, pack.texts[noun], files, ({ slug, lang }) => path.join(folder, slug, `${lang}.md`), writeText),
  ];
}

type Address = { slug: string; lang?: string };

function printAll<T extends { slug: string }>(
  schema: z.ZodType<T>,
  entries: Entry<T>[],
  files: Map<string, string>,
  fileOf: (address: Address) => string,
  print: (schema: z.ZodType<T>, entry: Entry<T>) => string,
): Problem[] {
  return entries.flatMap(({ status, record, place }) => {
    const lang = 'lang' in record ? String(record.lang) : undefined;
    const checked = checkEntry(schema, status, record, place, lang);
    if ('problems' in checked) return checked.problems;
    files.set(fileOf({ slug: record.slug, ...(lang && { lang }) }), print(schema, checked.entry));
    return [];
  });
}

/** Deletes the files of documents, texts and media that are not in `kept`; README.md and files of other kinds stay. */
export async function deleteOthers(folder: string, noun: Noun, kept: Set<string>): Promise<void> {
  for (const slug of await foldersIn(folder)) {
    const own = path.join(folder, slug);
    for (const { name } of (await readdir(own, { withFileTypes: true })).filter((entry) => entry.isFile())) {
      const file = path.join(own, name);
      if (!kept.has(file) && isOurs(noun, name)) await rm(file);
    }
    if ((await readdir(own)).length === 0) await rmdir(own);
  }
}

function isOurs(noun: Noun, name: string) {
  if (name.startsWith(temporaryMark)) return true;
  if (name === `${nouns[noun].singular}.yaml` || langs.some((lang) => name === `${lang}.md`)) return true;
  return noun === 'media' && nouns.media.data.shape.filename.safeParse(name).success;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}
