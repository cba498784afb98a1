import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { byKey, change, type Change, deltaManifest, fileSum, type Manifest, snapshotHash, tables } from '#content/schema/snapshot.ts';
import { NeedsWhole } from '../publisher/needs-whole.ts';
import { changesIn } from './is-delta.ts';
import { type Read, snapshotOf } from './read-snapshot.ts';
import { parseRecord, type Table } from './read-table.ts';
import { sha256 } from '../sha256.ts';

/**
 * The snapshot that a delta makes of the one before; records and tables that it does not name stay the same objects. Throws
 * `NeedsWhole` where it is none of that snapshot, and an `Error` where what comes out is not what its sums say.
 */
export function applyDelta(before: Read, dir: string): Read {
  const { base, ...said } = deltaManifest.parse(JSON.parse(readFileSync(path.join(dir, 'snapshot.json'), 'utf8')));
  if (base !== before.snapshot.hash) throw new NeedsWhole();
  const changes = Map.groupBy(readChanges(changesIn(dir)), ({ table }) => table);
  const after = new Map([...before.tables].map(([name, table]) => [name, changed(name, table, changes.get(name) ?? [])]));
  check(dir, said, after, before);
  return { manifest: said, snapshot: snapshotOf(said, [dir, ...before.snapshot.dirs], after, before), tables: after };
}

function readChanges(file: string): Change[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => change.parse(JSON.parse(line)));
}

function changed(name: string, before: Table, changes: readonly Change[]): Table {
  if (changes.length === 0) return before;
  const schema = tables.find((table) => table.name === name)?.schema;
  if (!schema) throw new Error(`There is no table ${name}.`);
  const after = new Map(before);
  for (const { key, record } of changes) {
    if (record === null) after.delete(key);
    else after.set(key, { sum: sha256(JSON.stringify(record)), record: parseRecord(record, schema, `${name} of the changes`) });
  }
  const isInOrder = changes.every(({ key, record }) => record === null || before.has(key));
  return isInOrder ? after : new Map([...after].sort(([a], [b]) => byKey(a, b)));
}

/** Whether tables and media are what the sums say; what stayed was looked at when it was read. */
function check(dir: string, said: Manifest, after: ReadonlyMap<string, Table>, before: Read): void {
  for (const [name, table] of after) {
    const file = `${name}.ndjson`;
    const sum = table === before.tables.get(name) ? before.manifest.files[file]?.sha256 : sumOf(table);
    if (said.files[file]?.sha256 !== sum) throw new Error(`${dir} does not lead to the ${file} that it names (sha256).`);
  }
  for (const [filename, sum] of Object.entries(said.media)) {
    if (before.manifest.media[filename] === sum) continue;
    const file = path.join(dir, 'media', filename);
    if (!existsSync(file) || sha256(readFileSync(file)) !== sum) throw new Error(`${dir} does not hold the ${filename} that it names (sha256).`);
  }
  if (snapshotHash(said, sha256) !== said.hash) throw new Error(`${dir} does not have the hash that it says.`);
}

function sumOf(table: Table): string {
  return fileSum(
    [...table.values()].map(({ sum }) => sum),
    sha256,
  );
}
