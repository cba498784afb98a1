import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Entry } from '#content/schema/pack.ts';
import { richText } from '#content/schema/rich-text.ts';
import { writeMarkdown } from './markdown-write.ts';
import { isRichText, publishingKey } from './record-shape.ts';
import { printYaml } from './yaml-write.ts';

/** The canonical YAML of a document, without its slug, which is the name of its folder. */
export function writeDocument<T>(schema: z.ZodType<T>, entry: Entry<T>): string {
  return printYaml(keysOf(schema, entry, ['slug']));
}

/** The canonical file of a text: front matter, then the body where its contract has one. */
export function writeText<T>(schema: z.ZodType<T>, entry: Entry<T>): string {
  const keys = keysOf(schema, entry, ['slug', 'lang', 'body']);
  const body = richText.parse(new Map(Object.entries(Object(entry.record))).get('body') ?? []);
  const markdown = writeMarkdown(body);
  return `---\n${Object.keys(keys).length > 0 ? printYaml(keys) : ''}---\n${markdown && `\n${markdown}`}`;
}

function keysOf<T>(schema: z.ZodType<T>, { status, record }: Entry<T>, elsewhere: string[]) {
  const key = publishingKey(schema);
  const mark = status === 'draft' ? { [key]: key === 'draft' ? true : 'draft' } : {};
  const here = Object.fromEntries(Object.entries(Object(record)).filter(([name]) => !elsewhere.includes(name)));
  return { ...mark, ...Object(withoutDefaults(schema, here)) };
}

/** The value with keys in the order of the schema and without those that the schema would fill in by itself. */
function withoutDefaults(schema: z.core.$ZodType, value: unknown): unknown {
  const inner = schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? schema.def.innerType : schema;
  if (isRichText(inner)) return writeMarkdown(richText.parse(value));
  if (inner instanceof z.ZodArray && Array.isArray(value)) return value.map((item) => withoutDefaults(inner.element, item));
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const given = new Map(Object.entries(value));
  const said = Object.entries(inner.shape).flatMap(([key, field]) => {
    const unsaid = z.safeParse(field, undefined);
    const item = given.get(key);
    if (item === undefined || (unsaid.success && isDeepStrictEqual(unsaid.data, item))) return [];
    return [[key, withoutDefaults(field, item)] as const];
  });
  return Object.fromEntries(said);
}
