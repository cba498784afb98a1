import type { CollectionBeforeValidateHook } from 'payload';
import { idOf } from '../exchange/lookup.ts';
import { refuse } from './refuse.ts';

/** A text stays in its language and with its document: a Khmer text turned into a Thai one would slip past every rule by language. */
export const keepLangAndParent: CollectionBeforeValidateHook = ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !data || !originalDoc) return data;
  const moved = [
    ...(data['lang'] !== undefined && data['lang'] !== originalDoc.lang ? ['lang'] : []),
    ...(data['parent'] !== undefined && idOf(data['parent']) !== idOf(originalDoc.parent) ? ['parent'] : []),
  ];
  if (moved.length === 0) return data;
  const place = `${collection.slug}/${originalDoc.id}`;
  return refuse(
    collection.slug,
    moved.map((field) => ({ place, field, message: 'must stay as it is: a text keeps its language and its document, make a new text instead' })),
    req,
  );
};
