import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSum, type Manifest, snapshotHash, tables } from '#content/schema/snapshot.ts';

/** Writes a snapshot of these records, by the name of their file ("article-texts"), as of 23 November 2026; all other files are empty, and there are no media. */
export function writeRecords(dir: string, records: Record<string, object[]>): void {
  const files: Manifest['files'] = {};
  for (const { name } of tables) {
    const lines = (records[name] ?? []).map((record) => JSON.stringify(record));
    const entry = { count: lines.length, sha256: fileSum(lines.map(sha256), sha256) };
    files[`${name}.ndjson`] = entry;
    writeFileSync(join(dir, `${name}.ndjson`), `${lines.map((line) => `${line}\n`).join('')}${JSON.stringify({ end: name, ...entry })}\n`);
  }
  const said = { asOf: '2026-11-23', files, media: {} };
  mkdirSync(join(dir, 'media'), { recursive: true });
  writeFileSync(join(dir, 'snapshot.json'), JSON.stringify({ format: 2, hash: snapshotHash(said, sha256), ...said }));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
