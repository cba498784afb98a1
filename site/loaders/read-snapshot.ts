import { readFileSync } from 'node:fs';
import path from 'node:path';
import { nounNames, nouns } from '#content/schema/nouns.ts';
import { settings } from '#content/schema/settings.ts';
import { type Manifest, manifest, tables } from '#content/schema/snapshot.ts';
import { readTable, type Table } from './read-table.ts';
import type { Snapshot } from './snapshot.ts';

/** A snapshot with the tables that it was made from, from which the next one can be made. */
export type Read = { manifest: Manifest; snapshot: Snapshot; tables: ReadonlyMap<string, Table> };

/**
 * Reads and validates a snapshot folder; throws with place and reason when anything in it is wrong. Records that stand in
 * `known`, the snapshot before, are not parsed again and stay the same objects.
 */
export function readSnapshot(dir: string, known?: Read): Read {
  const said = manifest.parse(JSON.parse(readFileSync(path.join(dir, 'snapshot.json'), 'utf8')));
  const read = new Map(tables.map(({ name, schema }) => [name, readTable(dir, name, schema, known?.tables.get(name))]));
  return { manifest: said, snapshot: snapshotOf(said, [dir], read), tables: read };
}

/** The snapshot of these tables; parts of `known` stay the same objects where their tables are the same. */
export function snapshotOf({ asOf, hash }: Manifest, dirs: readonly string[], read: ReadonlyMap<string, Table>, known?: Read): Snapshot {
  const part = (name: string, make: (records: object[]) => unknown, before: unknown) => {
    const table = read.get(name);
    return known && table === known.tables.get(name) ? before : make([...(table ?? new Map()).values()].map(({ record }) => record));
  };
  const documents = nounNames.map((noun) => [noun, part(noun, bySlug, known?.snapshot.documents[noun])]);
  const texts = nounNames.map((noun) => [
    noun,
    part(`${nouns[noun].singular}-texts`, (records) => byLang(records, known?.snapshot.texts[noun]), known?.snapshot.texts[noun]),
  ]);
  const own = part('settings', ([record]) => record ?? settings.parse({}), known?.snapshot.settings);
  // The table of a noun holds what its schema has parsed; TypeScript cannot follow that through fromEntries.
  return { dirs, asOf, hash, settings: own, documents: Object.fromEntries(documents), texts: Object.fromEntries(texts) } as Snapshot;
}

function bySlug(records: readonly { slug?: string }[]): Map<string, object> {
  return new Map(records.map((record) => [record.slug ?? '', record]));
}

/** Texts by slug and language; those of a slug stay the same map where none of them is another one. */
function byLang(records: readonly { slug?: string; lang?: string }[], before?: ReadonlyMap<string, ReadonlyMap<string, object>>) {
  const found = new Map<string, ReadonlyMap<string, object>>();
  for (const [slug, texts] of Map.groupBy(records, (record) => record.slug ?? '')) {
    const known = before?.get(slug);
    const same = known?.size === texts.length && texts.every((text) => known.get(text.lang ?? '') === text);
    found.set(slug, same && known ? known : new Map(texts.map((text) => [text.lang ?? '', text])));
  }
  return found;
}
