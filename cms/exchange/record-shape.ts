import { z } from 'zod';
import { richText } from '#content/schema/rich-text.ts';

/** The fields of a record in the order of its schema. */
export function shapeOf(schema: z.ZodType): Record<string, z.core.$ZodType> {
  if (!(schema instanceof z.ZodObject)) throw new Error('Only a record has fields.');
  return schema.shape;
}

/** Whether a field holds rich text, which a file holds as Markdown. */
export function isRichText(field: z.core.$ZodType): boolean {
  const inner = field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.def.innerType : field;
  return inner instanceof z.ZodArray && inner.def.element === richText.def.element;
}

/** The key of a file that makes it a draft: `status: draft`, or `draft: true` for the nouns that have a `status` of their own. */
export function publishingKey(schema: z.ZodType): 'status' | 'draft' {
  return 'status' in shapeOf(schema) ? 'draft' : 'status';
}
