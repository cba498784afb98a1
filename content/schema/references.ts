import { z } from 'zod';
import { type Noun, nounNames } from './nouns.ts';

/** A reference to a document: which noun and slug, and where it stands (path inside the record). */
export type Reference = { noun: Noun; slug: string; path: (string | number)[]; node?: string };

/**
 * Every reference of a record, found by its schema: fields made with `ref(noun)`, and the nodes of rich text that name
 * `noun` and `slug`. `node` is the kind of rich-text node that refers ("contact", "page-link", "law-fact" ...).
 */
export function references(schema: z.ZodType, record: unknown): Reference[] {
  return [...walk(schema, record, [])];
}

function* walk(schema: z.core.$ZodType, value: unknown, path: Reference['path'], node?: string): Generator<Reference> {
  if (value === undefined || value === null) return;
  const inner = unwrap(schema, value);
  const noun = referredNoun(inner);
  if (noun && typeof value === 'string') yield { noun, slug: value, path, node };
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(inner.element, item, [...path, index]);
  }
  if (!(inner instanceof z.ZodObject) || !isObject(value)) return;
  const type = typeof value.type === 'string' ? value.type : undefined;
  const target = nodeTarget(inner, value);
  if (target) yield { ...target, path: [...path, 'slug'], node: type };
  for (const [key, field] of Object.entries(inner.shape)) yield* walk(field, value[key], [...path, key], type);
}

/** The schema below `optional`, `default` and unions: of a union the member that has the value's `type`, else the first that takes it. */
export function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (referredNoun(schema)) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) return unwrap(schema.def.innerType, value);
  if (schema instanceof z.ZodLazy) return unwrap(schema.def.getter(), value);
  if (schema instanceof z.ZodUnion) {
    const member = memberFor(schema, value);
    return member ? unwrap(member, value) : schema;
  }
  return schema;
}

/** The noun that a schema made with `ref(noun)` refers to. */
export function referredNoun(schema: z.core.$ZodType): Noun | undefined {
  const noun = z.globalRegistry.get(schema)?.ref;
  return nounNames.find((name) => name === noun);
}

/** The document that a rich-text node names by `noun` and `slug`. */
export function nodeTarget(schema: z.ZodObject, value: Record<string, unknown>): { noun: Noun; slug: string } | undefined {
  if (!('noun' in schema.shape && 'slug' in schema.shape)) return undefined;
  const noun = nounNames.find((name) => name === value.noun);
  return noun && typeof value.slug === 'string' ? { noun, slug: value.slug } : undefined;
}

/** Of a union whose members all name their type the one is found once for each type: a pack has hundreds of thousands of nodes. */
function memberFor(union: z.ZodUnion, value: unknown): z.core.$ZodType | undefined {
  const type = isObject(value) ? value.type : undefined;
  if (typeof type !== 'string' || !union.options.every((option) => option instanceof z.ZodObject && option.shape.type))
    return union.options.find((option) => takes(option, value));
  const known = members.get(union) ?? new Map<string, z.core.$ZodType>();
  members.set(union, known);
  const found = known.get(type) ?? union.options.find((option) => takes(option, value));
  if (found) known.set(type, found);
  return found;
}

const members = new WeakMap<z.ZodUnion, Map<string, z.core.$ZodType>>();

function takes(option: z.core.$ZodType, value: unknown) {
  const type = option instanceof z.ZodObject ? option.shape.type : undefined;
  if (type && isObject(value)) return z.safeParse(type, value.type).success;
  return z.safeParse(option, value).success;
}

/** Whether a value is a plain object (no array, not null). */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
