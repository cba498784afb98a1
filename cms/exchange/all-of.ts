import type { CollectionSlug, PayloadRequest, Where } from 'payload';

/** The documents of a collection, a hundred at a time: what anonymous visitors may read, or (for the export) all but the trash. */
export async function allOf(req: PayloadRequest, collection: CollectionSlug, what: 'published' | 'all', where: Where = {}): Promise<Json[]> {
  const found: Json[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection,
      where,
      page,
      limit: 100,
      sort: 'id',
      depth: 0,
      draft: false,
      req,
      overrideAccess: what === 'all',
    });
    for (const doc of docs) found.push({ ...doc });
    if (!hasNextPage) return found;
  }
}

type Json = Record<string, unknown>;
