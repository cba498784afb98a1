import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSum, keyOf, type Manifest, snapshotHash, tables } from '#content/schema/snapshot.ts';
import { sha256 } from '../../site/sha256.ts';

/** Writes a snapshot of these records, by the name of their file ("article-texts"), as of 23 November 2026; all other files are empty, and there are no media. */
export function writeRecords(dir: string, records: Record<string, object[]>): void {
  const said = manifestOf(records);
  for (const { name } of tables) {
    const lines = (records[name] ?? []).map((record) => `${JSON.stringify(record)}\n`);
    writeFileSync(join(dir, `${name}.ndjson`), `${lines.join('')}${JSON.stringify({ end: name, ...said.files[`${name}.ndjson`] })}\n`);
  }
  mkdirSync(join(dir, 'media'), { recursive: true });
  writeFileSync(join(dir, 'snapshot.json'), JSON.stringify(said));
}

/** Writes what leads from some records to others. */
export function writeChanges(dir: string, before: Record<string, object[]>, after: Record<string, object[]>): void {
  const changes = tables.flatMap(({ name }) => {
    const [old, now] = [before, after].map((records) => new Map((records[name] ?? []).map((record) => [keyOf(record), record])));
    const keys = [...new Set([...old!.keys(), ...now!.keys()])].filter((key) => JSON.stringify(old!.get(key)) !== JSON.stringify(now!.get(key)));
    return keys.map((key) => ({ table: name, key, record: now!.get(key) ?? null }));
  });
  mkdirSync(join(dir, 'media'), { recursive: true });
  writeFileSync(join(dir, 'changes.ndjson'), changes.map((change) => `${JSON.stringify(change)}\n`).join(''));
  writeFileSync(join(dir, 'snapshot.json'), JSON.stringify({ ...manifestOf(after), base: manifestOf(before).hash }));
}

function manifestOf(records: Record<string, object[]>): Manifest {
  const files = Object.fromEntries(
    tables.map(({ name }) => {
      const sums = (records[name] ?? []).map((record) => sha256(JSON.stringify(record)));
      return [`${name}.ndjson`, { count: sums.length, sha256: fileSum(sums, sha256) }];
    }),
  );
  const said = { asOf: '2026-11-23', files, media: {} };
  return { format: 2, hash: snapshotHash(said, sha256), ...said };
}
