import { z } from 'zod';
import type { Draft, Entry } from './pack.ts';
import { check, type Problem } from './problem.ts';

/** Checks a record by its contract, a draft by the milder one of drafts, and makes it an entry of a pack. */
export function checkEntry<T extends { slug: string }>(
  schema: z.ZodType<T>,
  status: 'published' | 'draft',
  value: unknown,
  place: string,
  lang?: string,
): { entry: Entry<T> } | { problems: Problem[] } {
  if (status === 'published') {
    const checked = check(schema, value, place, lang);
    return 'record' in checked ? { entry: { status, record: checked.record, place } } : checked;
  }
  const checked = check(draftContract(schema), value, place, lang);
  return 'record' in checked ? { entry: { status, record: checked.record, place } } : checked;
}

/** The contract of a draft: anything but its address may be missing, what is there is right, and rules across fields wait. */
export function draftContract<T extends { slug: string }>(schema: z.ZodType<T>): z.ZodType<Draft<T>> {
  const known = contracts.get(schema) ?? milder(schema);
  contracts.set(schema, known);
  // TypeScript does not see that leaving fields out of the schema of T gives a schema of Draft<T>.
  return known as z.ZodType<Draft<T>>;
}

const contracts = new WeakMap<z.ZodType, z.ZodType>();

function milder(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodObject)) throw new Error('Only a record can be a draft.');
  const { slug, lang } = schema.shape;
  return z.strictObject({ ...z.strictObject(schema.shape).partial().shape, slug, ...(lang && { lang }) });
}
