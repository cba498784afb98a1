import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  PayloadRequest,
} from 'payload';
import { nounOf } from '../collections/text-slug.ts';
import { type Request, requestPublication } from '../publishing/request.ts';

/**
 * Keeps whether readers see a document before it is saved, for `afterPublish`: hooks are handed the newest version, which may be a
 * draft of something published.
 */
export const beforePublish: CollectionBeforeChangeHook = async ({ collection, context, data, originalDoc, req }) => {
  if (originalDoc?.id && !context['checked']) context[`seen ${collection.slug}/${originalDoc.id}`] = await isSeen(collection.slug, originalDoc.id, req);
  return data;
};

/** Asks for a new release when what readers see may have changed: published, changed while published, or withdrawn. A draft changes nothing. */
export const afterPublish: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  if (context['checked']) return doc;
  const wasSeen = context[`seen ${collection.slug}/${doc.id}`] === true;
  const nowSeen = await isSeen(collection.slug, doc.id, req);
  const change = nowSeen && doc._status === 'published' ? 'published' : wasSeen && !nowSeen ? 'withdrawn' : undefined;
  if (change) await requestPublication(req, { change, ...named(collection.slug, doc) }, { urgent: isUrgent(collection.slug) });
  return doc;
};

async function isSeen(collection: CollectionSlug, id: number, req: PayloadRequest): Promise<boolean> {
  // The row itself, and not its newest version.
  const row = await req.payload.db.findOne<{ id: number; _status?: string; deletedAt?: string | null }>({ collection, where: { id: { equals: id } }, req });
  return row?._status === 'published' && !row.deletedAt;
}

/** A document that is deleted for good is withdrawn. */
export const afterDeletePublish: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await requestPublication(req, { change: 'deleted', ...named(collection.slug, doc) }, { urgent: isUrgent(collection.slug) });
  return doc;
};

/** Settings are shown on every page. */
export const afterSettingsPublish: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  if (!context['checked']) await requestPublication(req, { change: 'settings', collection: global.slug, title: global.slug });
  return doc;
};

/** Somebody may need it now: a number to call, a warning. */
function isUrgent(slug: string): boolean {
  return ['alerts', 'hotlines'].includes(nounOf(slug)?.noun ?? '');
}

function named(collection: string, doc: Record<string, unknown>): Omit<Request, 'change'> {
  const title = [doc['title'], doc['summary'], doc['note'], doc['alt'], doc['slug'], doc['id']].find(Boolean);
  const lang = typeof doc['lang'] === 'string' ? doc['lang'] : undefined;
  return { collection, document: String(doc['id']), title: String(title).slice(0, 120), ...(lang && { lang }) };
}
