import { z } from 'zod';
import { country, lang, type RefNoun } from './fields.ts';
import { richText } from './rich-text.ts';

/** A field of a contract as the editor's form, the files and the database need to see it. */
export type Shape = { optional: boolean; fallback?: unknown } & (
  | { kind: 'line' | 'paragraph'; max: number | undefined }
  | { kind: 'number' | 'boolean' | 'rich-text' }
  | { kind: 'choice'; options: readonly string[]; of: 'lang' | 'country' | undefined }
  | { kind: 'reference'; noun: RefNoun }
  | { kind: 'list'; item: Shape }
  | { kind: 'group'; fields: Record<string, Shape> }
);

/** The shapes of a contract's fields, by name, in its order. */
export function fieldsOf(schema: z.ZodObject): Record<string, Shape> {
  return Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, shapeOf(field)]));
}

/** What kind of field a Zod type describes; an unknown type is a mistake of ours and throws. */
export function shapeOf(type: z.core.$ZodType): Shape {
  if (type instanceof z.ZodOptional) return { ...shapeOf(type.def.innerType), optional: true };
  if (type instanceof z.ZodDefault) return { ...shapeOf(type.def.innerType), optional: true, fallback: type.def.defaultValue };
  if (type instanceof z.ZodArray) return listShape(type);
  if (type instanceof z.ZodObject) return { kind: 'group', optional: false, fields: fieldsOf(type) };
  if (type instanceof z.ZodBoolean) return { kind: 'boolean', optional: false };
  if (type instanceof z.ZodNumber) return { kind: 'number', optional: false };
  if (type instanceof z.ZodEnum) return choiceShape(type);
  const noun = referenceNoun(type);
  if (noun) return { kind: 'reference', optional: false, noun };
  if (type instanceof z.ZodString || type instanceof z.ZodStringFormat) {
    const max = type.maxLength ?? undefined;
    return { kind: max && max > 300 && !(type instanceof z.ZodURL) ? 'paragraph' : 'line', optional: false, max };
  }
  throw new Error(`content/schema/shape.ts does not know the type "${type._zod.def.type}"`);
}

function listShape(type: z.ZodArray): Shape {
  if (type.def.element === richText.def.element) return { kind: 'rich-text', optional: type.safeParse([]).success };
  return { kind: 'list', optional: false, item: shapeOf(type.def.element) };
}

function choiceShape(type: z.ZodEnum): Shape {
  const options = type.options.map(String);
  const same = (other: z.ZodEnum) => other.options.length === options.length && other.options.every((option, index) => option === options[index]);
  return { kind: 'choice', optional: false, options, of: same(lang) ? 'lang' : same(country) ? 'country' : undefined };
}

function referenceNoun(type: z.core.$ZodType): RefNoun | undefined {
  const meta = z.globalRegistry.get(type);
  return meta && 'ref' in meta ? (meta.ref as RefNoun) : undefined;
}
