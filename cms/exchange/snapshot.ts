import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { checkPack } from '#content/schema/check-pack.ts';
import { day } from '#content/schema/fields.ts';
import { nounNames, nouns } from '#content/schema/nouns.ts';
import { entriesOf, type Pack } from '#content/schema/pack.ts';
import { check, ContentError, type Problem } from '#content/schema/problem.ts';
import { publishedOnly } from '#content/schema/published.ts';
import { references } from '#content/schema/references.ts';
import { settings } from '#content/schema/settings.ts';
import { unstored } from './media-files.ts';
import { replaceFolder } from './replace-folder.ts';
import { writeSynced } from './write-file.ts';

/** What `snapshot.json` says: the day, the sum over everything, and every file with its number of records and sum. */
export type Manifest = {
  format: 1;
  asOf: string;
  hash: string;
  files: Record<string, { count: number; sha256: string }>;
  media: Record<string, string>;
};

/**
 * Writes what readers may see on the day `asOf` ("2026-03-01") as one NDJSON file per noun and one for its texts, with
 * the media; all or nothing. Throws `ContentError` with every problem that keeps the content from being published.
 */
export async function writeSnapshot(pack: Pack, folder: string, asOf: string): Promise<Manifest> {
  checkDay(asOf);
  return writeTables(pack, publishedOnly(pack, asOf), folder, asOf);
}

/** The same for a pack of which everything is shown on that day. */
export async function writeShownSnapshot(shown: Pack, folder: string, asOf: string): Promise<Manifest> {
  checkDay(asOf);
  return writeTables(shown, shown, folder, asOf);
}

function checkDay(asOf: string): void {
  if (!day.safeParse(asOf).success) throw new Error(`"${asOf}" is no day: a snapshot is made as of a day like 2026-03-01.`);
}

function writeTables(pack: Pack, shown: Pack, folder: string, asOf: string): Promise<Manifest> {
  return replaceFolder(folder, async (temporary) => {
    const tables = checkedTables(pack, shown);
    const files: Manifest['files'] = {};
    for (const { name, lines } of tables) {
      const bytes = lines.map((line) => `${line}\n`).join('');
      const entry = { count: lines.length, sha256: sha256(bytes) };
      await writeSynced(path.join(temporary, `${name}.ndjson`), `${bytes}${JSON.stringify({ end: name, ...entry })}\n`);
      files[`${name}.ndjson`] = entry;
    }
    const media: Manifest['media'] = {};
    await mkdir(path.join(temporary, 'media'));
    for (const [filename, source] of [...shown.files].toSorted(([a], [b]) => order(a, b))) {
      const bytes = await readFile(source);
      media[filename] = sha256(bytes);
      await writeSynced(path.join(temporary, 'media', filename), bytes);
    }
    const hash = sha256(JSON.stringify({ asOf, files: sorted(files), media }));
    const manifest = { format: 1, asOf, hash, files: sorted(files), media } satisfies Manifest;
    await writeSynced(path.join(temporary, 'snapshot.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  });
}

function checkedTables(pack: Pack, shown: Pack) {
  const problems = [...checkPack(pack, 'shown'), ...unresolved(shown), ...unstored(shown)];
  const tables = [
    table('settings', settings, [{ record: shown.settings, place: 'settings' }], problems),
    ...nounNames.flatMap((noun) => [
      table(noun, nouns[noun].data, shown.documents[noun], problems),
      table(`${nouns[noun].singular}-texts`, nouns[noun].text, shown.texts[noun], problems),
    ]),
  ];
  if (problems.length > 0) throw new ContentError('The content cannot be published:', problems);
  return tables;
}

/** The records of one file as lines, validated once more: what is written is what the contract says, in its order. */
function table(name: string, schema: z.ZodType, entries: { record: object; place: string }[], problems: Problem[]) {
  const found = entries.flatMap(({ record, place }) => {
    const lang = 'lang' in record ? String(record.lang) : '';
    const checked = check(schema, record, place, lang);
    if ('record' in checked) return [{ address: `${'slug' in record ? record.slug : ''} ${lang}`, line: JSON.stringify(checked.record) }];
    problems.push(...checked.problems);
    return [];
  });
  return { name, lines: found.toSorted((a, b) => order(a.address, b.address)).map(({ line }) => line) };
}

/** References that a record cannot be without, to something that readers do not see. */
function unresolved(shown: Pack): Problem[] {
  const there = new Set(nounNames.flatMap((noun) => shown.documents[noun].map(({ record }) => `${noun}/${record.slug}`)));
  return [...entriesOf(shown)].flatMap(({ noun, entry, lang }) =>
    references(lang ? nouns[noun].text : nouns[noun].data, entry.record)
      .filter((reference) => !there.has(`${reference.noun}/${reference.slug}`))
      .map((reference) => ({
        place: entry.place,
        field: reference.path.join('.'),
        ...(lang && { lang }),
        message: `refers to the ${nouns[reference.noun].singular} "${reference.slug}", which readers do not see: publish it first, or take the reference out`,
      })),
  );
}

/** By code units (slug, then language), so that every machine sorts alike. */
function order(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => order(a, b)));
}

function sha256(bytes: string | Uint8Array) {
  return createHash('sha256').update(bytes).digest('hex');
}
