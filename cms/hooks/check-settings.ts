import type { GlobalBeforeChangeHook } from 'payload';
import { check } from '#content/schema/problem.ts';
import { settings } from '#content/schema/settings.ts';
import { fieldsOf } from '#content/schema/shape.ts';
import { toRecord } from '../exchange/codec.ts';
import { idOf, newLookup } from '../exchange/lookup.ts';
import { refuse } from './refuse.ts';

/** Holds the settings against their contract. */
export const checkSettings: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const merged = { ...originalDoc, ...data };
  const lookup = newLookup();
  const operator = idOf(merged.operator);
  if (operator !== undefined) {
    const doc = await req.payload.findByID({ collection: 'organisations', id: operator, depth: 0, disableErrors: true, req, overrideAccess: true });
    if (doc) lookup.add('organisations', doc.slug, doc.id);
  }
  const record = toRecord(fieldsOf(settings), merged, lookup, (field, message) => refuse('settings', [{ place: 'settings', field, message }], req));
  const checked = check(settings, record, 'settings');
  if ('problems' in checked) refuse('settings', checked.problems, req);
  return data;
};
