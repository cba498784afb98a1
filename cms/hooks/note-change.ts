import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook, PayloadRequest } from 'payload';

type Change = { collection: string; document: string; what: 'created' | 'updated' | 'deleted' | 'imported' };

/**
 * Notes a save, drafts too: what was published before it is not known here (of a published document with a newer draft,
 * Payload hands over the draft), and a draft's slug stands in published records.
 */
export const noteChange: CollectionAfterChangeHook = async ({ collection, context, doc, operation, req }) => {
  // The seed notes once that it wrote everything.
  if (!context['checked'])
    await addChange(req, { collection: collection.slug, document: String(doc.id), what: operation === 'create' ? 'created' : 'updated' });
  return doc;
};

/** Notes that a document is gone for good. */
export const noteDelete: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await addChange(req, { collection: collection.slug, document: String(doc.id), what: 'deleted' });
  return doc;
};

/** Notes that the settings were saved. */
export const noteSettings: GlobalAfterChangeHook = async ({ context, doc, global, req }) => {
  if (!context['checked']) await addChange(req, { collection: global.slug, document: global.slug, what: 'updated' });
  return doc;
};

/** Notes that everything may be another. */
export function noteImport(req: PayloadRequest): Promise<void> {
  return addChange(req, { collection: 'all', document: 'all', what: 'imported' });
}

/** In the transaction of `req`: what is rolled back leaves no line. */
async function addChange(req: PayloadRequest, data: Change): Promise<void> {
  // Nobody may write here but this line.
  await req.payload.create({ collection: 'changes', data, depth: 0, req, overrideAccess: true });
}
