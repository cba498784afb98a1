import { z } from 'zod';
import { day } from './fields.ts';
import { nounNames, nouns } from './nouns.ts';
import { settings } from './settings.ts';

/** The tables of a snapshot in the order in which they are written: a file `<name>.ndjson` with a record on each line. */
export const tables: readonly { name: string; schema: z.ZodObject }[] = [
  { name: 'settings', schema: settings },
  ...nounNames.flatMap((noun) => [
    { name: noun, schema: nouns[noun].data },
    { name: `${nouns[noun].singular}-texts`, schema: nouns[noun].text },
  ]),
];

const sum = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What `snapshot.json` says: the day that decides what has expired, the sum over everything, every file with its number of
 * records and sum, and the sum of every medium by file name. All sums are SHA-256 in hexadecimal digits.
 */
export const manifest = z.strictObject({
  format: z.literal(2),
  asOf: day,
  hash: sum,
  files: z.record(z.string(), z.strictObject({ count: z.int().min(0), sha256: sum })),
  media: z.record(z.string(), sum),
});

/**
 * The same of a folder that holds only what differs from the snapshot with the hash `base`: `changes.ndjson` and the media
 * that are new. All else it says is of the snapshot that comes out.
 */
export const deltaManifest = z.strictObject({ ...manifest.shape, base: sum });

/** A line of `changes.ndjson`: the record that stands under a key of a table now, or null where none does any more. */
export const change = z.strictObject({ table: z.enum(tables.map(({ name }) => name)), key: z.string(), record: z.record(z.string(), z.unknown()).nullable() });

/** The last line of a file of records. */
export const endMark = z.strictObject({ end: z.string(), count: z.int().min(0), sha256: sum });

/** Under which key a record stands in its table; files are sorted by it, by code units. The settings have none.
 * @example keyOf({ slug: 'unpaid-wages', lang: 'ar' }) // 'unpaid-wages ar'
 */
export function keyOf(record: { slug?: unknown; lang?: unknown }): string {
  return [record.slug, record.lang].filter((part) => typeof part === 'string').join(' ');
}

/** By code units, so that every machine sorts alike. */
export function byKey(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The sum of a file, from those of its lines in their order: one changed record costs no second look at the others. */
export function fileSum(sums: Iterable<string>, digest: Digest): string {
  return digest([...sums].join(''));
}

/** The hash of a snapshot. */
export function snapshotHash({ asOf, files, media }: Pick<Manifest, 'asOf' | 'files' | 'media'>, digest: Digest): string {
  return digest(JSON.stringify({ asOf, files: sorted(files), media: sorted(media) }));
}

/** A record of anything with its keys in order. */
export function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => byKey(a, b)));
}

/** SHA-256 in hexadecimal digits; given by whoever asks, as this folder imports nothing of a system. */
export type Digest = (text: string) => string;
export type Manifest = z.infer<typeof manifest>;
export type DeltaManifest = z.infer<typeof deltaManifest>;
export type Change = z.infer<typeof change>;
