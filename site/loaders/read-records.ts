import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const sentinel = z.object({ end: z.string(), count: z.int(), sha256: z.string() });

/** What the files of a snapshot held and what their lines were parsed to, for the reading of the next one. */
export type KnownRecords = Map<string, { bytes: Buffer; records: ReadonlyMap<string, unknown> }>;

/**
 * The records of one NDJSON file of a snapshot, each parsed by the schema unless `known` holds its line.
 * Throws, with file and line, when the file is cut off, changed or holds something the schema refuses.
 */
export function readRecords<Schema extends z.ZodType>(dir: string, name: string, schema: Schema, known?: KnownRecords): z.infer<Schema>[] {
  const file = path.join(dir, `${name}.ndjson`);
  if (!existsSync(file)) throw new Error(`${file} is missing: make the snapshot again`);
  const bytes = readFileSync(file);
  const before = known?.get(name);
  // What one file of this name held was parsed by this schema.
  if (before?.bytes.equals(bytes)) return [...before.records.values()] as z.infer<Schema>[];
  const content = bytes.toString();
  const end = content.lastIndexOf('\n', content.length - 2) + 1;
  const body = content.slice(0, end);
  const lines = body === '' ? [] : body.trimEnd().split('\n');
  checkSentinel(file, content.slice(end), body, lines.length);
  const records = lines.map((line, index) => (before?.records.get(line) as z.infer<Schema>) ?? parseLine(line, schema, `${name}.ndjson, line ${index + 1}`));
  known?.set(name, { bytes, records: new Map(records.map((record, index) => [lines[index] ?? '', record])) });
  return records;
}

function checkSentinel(file: string, lastLine: string, body: string, count: number): void {
  const last = sentinel.safeParse(lastLine ? JSON.parse(lastLine) : undefined);
  if (!last.success) throw new Error(`${file} is cut off: its last line is no end mark; make the snapshot again`);
  if (last.data.count !== count) throw new Error(`${file} has ${count} records, its end mark says ${last.data.count}; make the snapshot again`);
  const sha256 = createHash('sha256').update(body).digest('hex');
  if (last.data.sha256 !== sha256) throw new Error(`${file} was changed after it was written (sha256); make the snapshot again`);
}

const named = z.object({ slug: z.string(), lang: z.string().optional() });

function parseLine<Schema extends z.ZodType>(line: string, schema: Schema, place: string): z.infer<Schema> {
  const record: unknown = JSON.parse(line);
  const parsed = schema.safeParse(record);
  if (parsed.success) return parsed.data;
  const { data } = named.safeParse(record);
  const name = data ? `${data.lang ? `${data.lang}/` : ''}${data.slug}` : '?';
  const reasons = parsed.error.issues.map((issue) => `"${issue.path.join('.')}" ${issue.message}`);
  throw new Error(`${place} (${name}): ${reasons.join('; ')}: mend it in the CMS or set it to draft`);
}
