import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nounNames, nouns } from '#content/schema/nouns.ts';

/** Writes a snapshot of these records, by the name of their file ("article-texts"), as of 23 November 2026; all other files are empty. */
export function writeRecords(dir: string, records: Record<string, object[]>): void {
  const hash = createHash('sha256').update(JSON.stringify(records)).digest('hex');
  for (const name of ['settings', ...nounNames, ...nounNames.map((noun) => `${nouns[noun].singular}-texts`)]) {
    const lines = (records[name] ?? []).map((record) => `${JSON.stringify(record)}\n`).join('');
    const end = { end: name, count: records[name]?.length ?? 0, sha256: createHash('sha256').update(lines).digest('hex') };
    writeFileSync(join(dir, `${name}.ndjson`), `${lines}${JSON.stringify(end)}\n`);
  }
  writeFileSync(join(dir, 'snapshot.json'), JSON.stringify({ format: 1, asOf: '2026-11-23', hash }));
}
