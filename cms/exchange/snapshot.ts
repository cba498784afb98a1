import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { checkPack, unresolved } from '#content/schema/check-pack.ts';
import { day } from '#content/schema/fields.ts';
import { nounNames, nouns } from '#content/schema/nouns.ts';
import type { Pack } from '#content/schema/pack.ts';
import { check, ContentError, type Problem } from '#content/schema/problem.ts';
import { publishedOnly } from '#content/schema/published.ts';
import { settings } from '#content/schema/settings.ts';
import { byKey, keyOf, type Manifest } from '#content/schema/snapshot.ts';
import { unstored } from './media-files.ts';
import { clearLeftovers } from './replace-folder.ts';
import { sha256 } from './sha256.ts';
import { type Bytes, type Line, writeWholeSnapshot } from './write-snapshot.ts';

/**
 * Writes what readers may see of a pack on the day `asOf` ("2026-03-01") as one NDJSON file per noun and one for its texts,
 * with the media; all or nothing. Throws `ContentError` with every problem that keeps the content from being published.
 */
export async function writeSnapshot(pack: Pack, folder: string, asOf: string): Promise<Manifest> {
  checkDay(asOf);
  // Also where this content is refused, the old snapshot is to be there.
  await clearLeftovers(folder);
  const shown = publishedOnly(pack, asOf);
  const tables = checkedTables(pack, shown);
  const media = new Map<string, Bytes>();
  for (const [filename, source] of shown.files) media.set(filename, { path: source, sha256: sha256(await readFile(source)) });
  return writeWholeSnapshot(folder, { asOf, tables, media });
}

/** Throws where a word is no day. */
export function checkDay(asOf: string): void {
  if (!day.safeParse(asOf).success) throw new Error(`"${asOf}" is no day: a snapshot is made as of a day like 2026-03-01.`);
}

function checkedTables(pack: Pack, shown: Pack): Map<string, Line[]> {
  const problems = [...checkPack(pack, 'shown'), ...unresolved(shown), ...unstored(shown)];
  const tables = [
    table('settings', settings, [{ record: shown.settings, place: 'settings' }], problems),
    ...nounNames.flatMap((noun) => [
      table(noun, nouns[noun].data, shown.documents[noun], problems),
      table(`${nouns[noun].singular}-texts`, nouns[noun].text, shown.texts[noun], problems),
    ]),
  ];
  if (problems.length > 0) throw new ContentError('The content cannot be published:', problems);
  return new Map(tables);
}

/** The records of one file as lines, validated once more: what is written is what the contract says, in its order. */
function table(name: string, schema: z.ZodType, entries: { record: object; place: string }[], problems: Problem[]): [string, Line[]] {
  const found = entries.flatMap(({ record, place }) => {
    const checked = check(schema, record, place, 'lang' in record ? String(record.lang) : '');
    if ('problems' in checked) {
      problems.push(...checked.problems);
      return [];
    }
    const line = JSON.stringify(checked.record);
    return [{ key: keyOf(record), line, sum: sha256(line) }];
  });
  return [name, found.toSorted((a, b) => byKey(a.key, b.key))];
}
