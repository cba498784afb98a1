import type { Shape } from '#content/schema/shape.ts';
import { isObject, listOf } from './values.ts';

/** Names every document that the data of a database document refers to, by its fields and in its bodies: collection and relationship value. */
export function referredIds(shapes: Record<string, Shape>, data: Record<string, unknown>, want: Want): void {
  for (const [name, shape] of Object.entries(shapes)) collect(shape, data[name], want);
}

function collect(shape: Shape, value: unknown, want: Want): void {
  if (shape.kind === 'reference') want(shape.noun, value);
  if (shape.kind === 'rich-text') collectFromBody(value, want);
  if (shape.kind === 'list') for (const item of listOf(value)) collect(shape.item, item, want);
  if (shape.kind === 'group' && isObject(value)) for (const [name, field] of Object.entries(shape.fields)) collect(field, value[name], want);
}

function collectFromBody(value: unknown, want: Want): void {
  if (Array.isArray(value)) {
    for (const item of value) collectFromBody(item, want);
    return;
  }
  if (!isObject(value)) return;
  if (value['blockType'] === 'lawFact') want('law-facts', value['to']);
  if (value['blockType'] === 'picture' || value['blockType'] === 'audio') want('media', value['to']);
  if ('relationTo' in value) want(value['relationTo'], value['value']);
  for (const child of Object.values(value)) collectFromBody(child, want);
}

export type Want = (collection: unknown, value: unknown) => void;
