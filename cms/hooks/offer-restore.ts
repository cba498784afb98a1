import type { CollectionBeforeValidateHook, Where } from 'payload';
import { nounOf } from '../collections/text-slug.ts';
import { idOf } from '../exchange/lookup.ts';
import { refuse } from './refuse.ts';

/** Says where the document is that already has this slug, or this language: in the list, or in the trash, whence it can be restored. */
export const offerRestore: CollectionBeforeValidateHook = async ({ collection, data, operation, originalDoc, req }) => {
  const found = nounOf(collection.slug);
  if (!data || !found) return data;
  const where = found.isText ? sameText(data) : sameSlug(data);
  if (!where || (operation === 'update' && !changesKey(data, originalDoc, found.isText))) return data;

  const { docs } = await req.payload.find({ collection: collection.slug, where, trash: true, limit: 2, depth: 0, req, overrideAccess: true });
  const other = docs.find((doc) => doc.id !== originalDoc?.id);
  if (!other) return data;

  const isTrashed = 'deletedAt' in other && Boolean(other.deletedAt);
  const what = found.isText ? `a text in "${String(data['lang'])}"` : `the slug "${String(data['slug'])}"`;
  const message = isTrashed
    ? `is taken: ${what} lies in the trash. Restore it there (/admin/collections/${collection.slug}/trash/${other.id}) or delete it for good`
    : `is taken: ${what} exists already (/admin/collections/${collection.slug}/${other.id}). Open that one or choose another`;
  return refuse(collection.slug, [{ place: collection.slug, field: found.isText ? 'lang' : 'slug', message }], req);
};

function sameText(data: Json): Where | undefined {
  const parent = idOf(data['parent']);
  if (parent === undefined || typeof data['lang'] !== 'string') return undefined;
  return { and: [{ parent: { equals: parent } }, { lang: { equals: data['lang'] } }] };
}

function sameSlug(data: Json): Where | undefined {
  return typeof data['slug'] === 'string' ? { slug: { equals: data['slug'] } } : undefined;
}

function changesKey(data: Json, original: Json | undefined, isText: boolean): boolean {
  if (isText) return false;
  return data['slug'] !== undefined && data['slug'] !== original?.['slug'];
}

type Json = Record<string, unknown>;
