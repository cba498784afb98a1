import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { day } from '#content/schema/fields.ts';
import { type Data, type Noun, type Text, nounNames, nouns } from '#content/schema/nouns.ts';
import { type Settings, settings } from '#content/schema/settings.ts';
import { environment } from '../environment.ts';
import { type KnownRecords, readRecords } from './read-records.ts';

const header = z.object({ format: z.literal(1), asOf: day, hash: z.string() });

/** All that is published, by noun and slug; texts by noun, slug and language. */
export interface Snapshot {
  dir: string;
  /** The day that decides what has expired; the build never asks the clock. */
  asOf: string;
  hash: string;
  settings: Settings;
  documents: { [N in Noun]: Map<string, Data<N>> };
  texts: { [N in Noun]: Map<string, Map<string, Text<N>>> };
}

let current: Snapshot | undefined;

/** The snapshot of this process, read from SNAPSHOT_DIR at the first call. */
export function snapshot(): Snapshot {
  current ??= readSnapshot(environment.snapshotDir);
  return current;
}

/** Replaces the snapshot of this process, for a server that outlives one. */
export function holdSnapshot(next: Snapshot): void {
  current = next;
}

/**
 * Reads and validates a snapshot folder; throws with place and reason when anything in it is wrong. Lines that `known`
 * holds from the snapshot before are not parsed again and give the same records.
 */
export function readSnapshot(dir: string, known?: KnownRecords): Snapshot {
  const { asOf, hash } = header.parse(JSON.parse(readFileSync(path.join(dir, 'snapshot.json'), 'utf8')));
  const [own] = readRecords(dir, 'settings', settings, known);
  const documents = Object.fromEntries(nounNames.map((noun) => [noun, readDocuments(dir, noun, known)]));
  const texts = Object.fromEntries(nounNames.map((noun) => [noun, readTexts(dir, noun, known)]));
  // The registry names schema and noun together; TypeScript cannot follow that through fromEntries.
  return { dir, asOf, hash, settings: own ?? settings.parse({}), documents, texts } as Snapshot;
}

function readDocuments(dir: string, noun: Noun, known: KnownRecords | undefined): Map<string, Data> {
  return new Map(readRecords(dir, noun, nouns[noun].data, known).map((data) => [data.slug, data]));
}

function readTexts(dir: string, noun: Noun, known: KnownRecords | undefined): Map<string, Map<string, Text>> {
  const bySlug = new Map<string, Map<string, Text>>();
  for (const text of readRecords(dir, `${nouns[noun].singular}-texts`, nouns[noun].text, known)) {
    const byLang = bySlug.get(text.slug) ?? new Map<string, Text>();
    bySlug.set(text.slug, byLang.set(text.lang, text));
  }
  return bySlug;
}
