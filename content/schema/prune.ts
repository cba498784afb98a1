import { z } from 'zod';
import type { Noun } from './nouns.ts';
import { isObject, nodeTarget, referredNoun, unwrap } from './references.ts';

/**
 * A record without the references that may not stand: fields and list entries are left out, cards are taken out of rich
 * text, links become plain words. `undefined` when the record is not valid without them.
 */
export function prune<T>(schema: z.ZodType<T>, record: T, mayStand: (noun: Noun, slug: string) => boolean): T | undefined {
  const rest = prunedValue(schema, record, mayStand);
  if (rest === record) return record;
  const result = schema.safeParse(rest);
  return result.success ? result.data : undefined;
}

type MayStand = (noun: Noun, slug: string) => boolean;

/** Returns the very same value when nothing was taken out, so that untouched records cost no second validation. */
function prunedValue(schema: z.core.$ZodType, value: unknown, mayStand: MayStand): unknown {
  if (typeof value !== 'object' && typeof value !== 'string') return value;
  const inner = unwrap(schema, value);
  const noun = referredNoun(inner);
  if (noun && typeof value === 'string') return mayStand(noun, value) ? value : undefined;
  if (inner instanceof z.ZodArray && Array.isArray(value)) return prunedList(inner.element, value, mayStand);
  if (inner instanceof z.ZodObject && isObject(value)) return prunedObject(inner, value, mayStand);
  return value;
}

function prunedList(element: z.core.$ZodType, list: unknown[], mayStand: MayStand) {
  const rest = list.flatMap((item) => {
    const kept = prunedValue(element, item, mayStand);
    if (kept === item) return [item];
    if (kept !== undefined && z.safeParse(element, kept).success) return [kept];
    return isObject(item) && item.type === 'page-link' && Array.isArray(item.children) ? item.children : [];
  });
  return rest.length === list.length && rest.every((item, index) => item === list[index]) ? list : rest;
}

function prunedObject(schema: z.ZodObject, value: Record<string, unknown>, mayStand: MayStand) {
  const target = nodeTarget(schema, value);
  if (target && !mayStand(target.noun, target.slug)) return undefined;
  const rest = { ...value };
  for (const [key, field] of Object.entries(schema.shape)) {
    const kept = prunedValue(field, value[key], mayStand);
    if (kept === undefined) delete rest[key];
    else rest[key] = kept;
  }
  return Object.keys(rest).every((key) => rest[key] === value[key]) && Object.keys(rest).length === Object.keys(value).length ? value : rest;
}
