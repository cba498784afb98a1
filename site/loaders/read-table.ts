import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { endMark, fileSum, keyOf } from '#content/schema/snapshot.ts';
import { sha256 } from '../sha256.ts';

/** The records of one file of a snapshot in its order, by their keys, with the SHA-256 of their lines. */
export type Table = ReadonlyMap<string, { sum: string; record: unknown }>;

/**
 * Reads one NDJSON file of a snapshot, each line parsed by the schema unless `known` holds it under its sum.
 * Throws, with file and line, when the file is cut off, changed or holds something the schema refuses.
 */
export function readTable(dir: string, name: string, schema: z.ZodType, known?: Table): Table {
  const file = path.join(dir, `${name}.ndjson`);
  if (!existsSync(file)) throw new Error(`${file} is missing: make the snapshot again`);
  const lines = readFileSync(file, 'utf8').split('\n');
  const body = lines.slice(0, -2);
  const sums = body.map((line) => sha256(line));
  checkEnd(file, lines.slice(-2), sums);
  const before = new Map([...(known ?? new Map()).values()].map(({ sum, record }) => [sum, record] as const));
  return new Map(
    body.map((line, index) => {
      const sum = sums[index] ?? '';
      const record: object = before.get(sum) ?? parseRecord(JSON.parse(line), schema, `${name}.ndjson, line ${index + 1}`);
      return [keyOf(record), { sum, record }];
    }),
  );
}

function checkEnd(file: string, [lastLine, rest]: string[], sums: string[]): void {
  const last = endMark.safeParse(rest === '' && lastLine ? JSON.parse(lastLine) : undefined);
  if (!last.success) throw new Error(`${file} is cut off: its last line is no end mark; make the snapshot again`);
  if (last.data.count !== sums.length) throw new Error(`${file} has ${sums.length} records, its end mark says ${last.data.count}; make the snapshot again`);
  if (last.data.sha256 !== fileSum(sums, sha256)) throw new Error(`${file} was changed after it was written (sha256); make the snapshot again`);
}

const named = z.object({ slug: z.string(), lang: z.string().optional() });

/** A record that fits its contract; throws with `place` and every reason why it does not. */
export function parseRecord(record: unknown, schema: z.ZodType, place: string): object {
  const parsed = schema.safeParse(record);
  if (parsed.success) return Object(parsed.data);
  const { data } = named.safeParse(record);
  const name = data ? `${data.lang ? `${data.lang}/` : ''}${data.slug}` : '?';
  const reasons = parsed.error.issues.map((issue) => `"${issue.path.join('.')}" ${issue.message}`);
  throw new Error(`${place} (${name}): ${reasons.join('; ')}: mend it in the CMS or set it to draft`);
}
