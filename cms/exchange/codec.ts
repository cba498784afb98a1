import type { RichText } from '#content/schema/rich-text.ts';
import type { Shape } from '#content/schema/shape.ts';
import { fromLexical } from './from-lexical.ts';
import { toLexical } from './lexical.ts';
import type { Lookup } from './lookup.ts';
import { normalise } from './normalise.ts';
import { isObject, listOf, type Report } from './values.ts';

type Shapes = Record<string, Shape>;
type Json = Record<string, unknown>;

/**
 * A record (as in files and snapshot) from a database document: slugs for ids, the site's rich text for the editor's,
 * nothing for empty. What can't be turned is reported by field; the contract judges the rest.
 */
export function toRecord(shapes: Shapes, document: Json, lookup: Lookup, report: (field: string, message: string) => void): Json {
  return compact(shapes, (name, shape) => fromDatabase(shape, document[name], lookup, (message) => report(name, message)));
}

/** A database document from a record; what the record lacks becomes empty, so that an import also clears. */
export function toDocument(shapes: Shapes, record: Json, lookup: Lookup): Json {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, intoDatabase(shape, record[name], lookup)]));
}

function fromDatabase(shape: Shape, value: unknown, lookup: Lookup, report: Report): unknown {
  if (shape.kind === 'rich-text') return normalise(fromLexical(value, lookup, report) as RichText);
  if (value === undefined || value === null || value === '') return undefined;
  switch (shape.kind) {
    case 'reference':
      return lookup.slug(shape.noun, value) ?? missing(shape.noun, report);
    case 'group': {
      if (!isObject(value)) return value;
      const record = compact(shape.fields, (name, field) => fromDatabase(field, value[name], lookup, report));
      return shape.optional && Object.keys(record).length === 0 ? undefined : record;
    }
    case 'list': {
      if (!Array.isArray(value)) return value;
      return value.length > 0 ? value.map((item) => listItem(shape.item, item, lookup, report)) : undefined;
    }
    default:
      return value;
  }
}

function listItem(item: Shape, value: unknown, lookup: Lookup, report: Report): unknown {
  if (item.kind === 'group' && isObject(value)) return compact(item.fields, (name, field) => fromDatabase(field, value[name], lookup, report));
  return fromDatabase(item, value, lookup, report);
}

function intoDatabase(shape: Shape, value: unknown, lookup: Lookup): unknown {
  if (value === undefined) return shape.fallback === undefined || isObject(shape.fallback) ? empty(shape) : intoDatabase(shape, shape.fallback, lookup);
  switch (shape.kind) {
    case 'reference':
      return lookup.id(shape.noun, String(value));
    case 'rich-text':
      return listOf(value).length > 0 ? toLexical(value as RichText, lookup) : null;
    case 'group':
      return isObject(value) ? toDocument(shape.fields, value, lookup) : value;
    case 'list':
      // What is not in the database yet is left out; the seed comes back to it.
      return listOf(value)
        .map((item) => intoDatabase(shape.item, item, lookup))
        .filter((item) => item !== undefined);
    default:
      return value;
  }
}

function empty(shape: Shape): unknown {
  if (shape.kind === 'list') return [];
  if (shape.kind === 'group') return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, empty(field)]));
  return null;
}

function compact(shapes: Shapes, value: (name: string, shape: Shape) => unknown): Json {
  const entries = Object.entries(shapes).map(([name, shape]) => [name, value(name, shape)] as const);
  return Object.fromEntries(entries.filter(([, found]) => found !== undefined));
}

function missing(noun: string, report: Report): undefined {
  report(`refers to one of ${noun} that does not exist any more: choose another or take it out`);
  return undefined;
}
