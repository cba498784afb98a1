import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { nounOf } from '../collections/text-slug.ts';
import { type Request, requestPublication } from '../publishing/request.ts';

/** Asks for a new release when what readers see may have changed: published, changed while published, or withdrawn. */
export const afterPublish: CollectionAfterChangeHook = async ({ collection, context, doc, previousDoc, req }) => {
  const touchesReaders = doc._status === 'published' || previousDoc?._status === 'published';
  if (!touchesReaders || context['checked']) return doc;
  const change = doc._status === 'published' && !doc.deletedAt ? 'published' : 'withdrawn';
  await requestPublication(req, { change, ...named(collection.slug, doc) }, { urgent: isUrgent(collection.slug) });
  return doc;
};

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
