import type { CollectionAfterDeleteHook, CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload';
import { nounOf } from '../collections/text-slug.ts';
import { idOf } from '../exchange/lookup.ts';
import { sameMeaning } from '../states/same-meaning.ts';
import { wordsOf } from '../states/words.ts';

/**
 * Keeps the revision of a text, which nobody types: it goes up when other words are published, unless who publishes says that the meaning is
 * the same, or they differ in spaces and punctuation only. The words of the revision before are kept, as translations were made from them.
 */
export const revisions: CollectionBeforeChangeHook = async ({ collection, context, data, operation, originalDoc, req }) => {
  const found = nounOf(collection.slug);
  // An import brings revisions along, and what refers to them.
  if (!found?.isText || context['checked']) return data;
  const said: unknown = data['meaningChanged'];
  delete data['meaningChanged'];
  if (operation === 'create') {
    await referToSource(collection.slug, data, req);
    return Object.assign(data, { revision: 1 });
  }
  const before = await publishedRow(collection.slug, originalDoc?.id, req);
  const isPublishing = (data['_status'] ?? originalDoc?._status) === 'published';
  data['revision'] = before?.revision ?? originalDoc?.revision ?? 1;
  if (!isPublishing) return data;
  // What is published was looked at.
  data['readyForReview'] = false;
  if (!before) return data;
  const [old, now] = [wordsOf(found.noun, before), wordsOf(found.noun, { ...originalDoc, ...data })];
  if (said === 'no' || (said !== 'yes' && sameMeaning(old, now))) return data;
  await keep(collection.slug, before, old, req);
  return Object.assign(data, { revision: before.revision + 1 });
};

/** With a text its earlier words go: SQLite may give its number to another one. */
export const forgetRevisions: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  // Nobody may delete here but this line.
  await req.payload.delete({ collection: 'text-revisions', where: { text: { equals: `${collection.slug}/${doc['id']}` } }, req, overrideAccess: true });
  return doc;
};

/** A new translation that does not say what it was made from was made from the source as it is now. */
async function referToSource(collection: CollectionSlug, data: Json, req: PayloadRequest): Promise<void> {
  const parent = idOf(data['parent']);
  const noun = nounOf(collection)?.noun;
  const given = data['translatedFrom'];
  if (!noun || parent === undefined || (given && typeof given === 'object' && 'lang' in given && given.lang)) return;
  // What exists is asked, not what this person may read.
  const document = await req.payload.findByID({ collection: noun, id: parent, depth: 0, disableErrors: true, req, overrideAccess: true });
  if (!document || document.sourceLang === data['lang']) return;
  const source = await req.payload.db.findOne<Row>({
    collection,
    where: { and: [{ parent: { equals: parent } }, { lang: { equals: document.sourceLang } }] },
    req,
  });
  if (source) data['translatedFrom'] = { lang: document.sourceLang, revision: source.revision };
}

async function publishedRow(collection: CollectionSlug, id: unknown, req: PayloadRequest): Promise<Row | undefined> {
  if (typeof id !== 'number') return undefined;
  const row = await req.payload.db.findOne<Row>({ collection, where: { id: { equals: id } }, req });
  return row?._status === 'published' ? row : undefined;
}

async function keep(collection: string, { id, lang, revision }: Row, words: Json, req: PayloadRequest): Promise<void> {
  // Nobody may write here but this line; it is never changed.
  await req.payload.create({ collection: 'text-revisions', data: { text: `${collection}/${id}`, lang, revision, words }, depth: 0, req, overrideAccess: true });
}

type Json = Record<string, unknown>;
type Row = Json & { id: number; lang: string; revision: number; _status?: string };
