import { type Payload, type PayloadRequest, createLocalReq } from 'payload';
import { nounNames, nouns } from '#content/schema/nouns.ts';
import { emptyPack, type Pack } from '#content/schema/pack.ts';
import type { Problem } from '#content/schema/problem.ts';
import { ContentError } from '#content/schema/problem.ts';
import { settings } from '#content/schema/settings.ts';
import { fieldsOf, type Shape } from '#content/schema/shape.ts';
import { textsOf } from '../collections/text-slug.ts';
import { mediaFile } from '../database/media-file.ts';
import { toRecord } from './codec.ts';
import { idOf, newLookup, type Lookup } from './lookup.ts';

/**
 * The content of the database as a pack, read in one transaction. `published`: what an anonymous visitor may read, for the
 * snapshot; `all`: everything that is not in the trash, for the export (of a published text with newer changes the
 * published state).
 */
export async function readDatabase(payload: Payload, what: 'published' | 'all'): Promise<Pack> {
  const req = await createLocalReq({}, payload);
  const transaction = await payload.db.beginTransaction();
  if (transaction !== null) req.transactionID = transaction;
  try {
    return await readInside(req, what);
  } finally {
    // Nothing was written: a rollback only ends the transaction.
    if (transaction !== null) await payload.db.rollbackTransaction(transaction);
  }
}

async function readInside(req: PayloadRequest, what: 'published' | 'all'): Promise<Pack> {
  const pack = emptyPack();
  const problems: Problem[] = [];
  const lookup = await allSlugs(req);
  const system = what === 'all';

  for (const noun of nounNames) {
    const { data, text, singular } = nouns[noun];
    const documents: unknown[] = pack.documents[noun];
    const texts: unknown[] = pack.texts[noun];
    for (const doc of await allOf(req, noun, system)) {
      const place = `${noun}/${String(doc['slug'])}`;
      documents.push(entry(fieldsOf(data), doc, lookup, place, problems));
      if (noun === 'media') pack.files.set(String(doc['filename']), await mediaFile(String(doc['filename'])));
    }
    for (const doc of await allOf(req, textsOf(noun), system)) {
      const slug = lookup.slug(noun, doc['parent']);
      const place = `${noun}/${slug ?? `without ${singular}`}/${String(doc['lang'])}`;
      texts.push(entry(fieldsOf(text), { ...doc, slug }, lookup, place, problems));
    }
  }
  const global = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, overrideAccess: system });
  pack.settings = settings.parse(toRecord(fieldsOf(settings), { ...global }, lookup, () => {}));
  if (problems.length > 0) throw new ContentError('The content can not be read:', problems);
  return pack;
}

function entry(shapes: Record<string, Shape>, doc: Json, lookup: Lookup, place: string, problems: Problem[]) {
  const record = toRecord(shapes, doc, lookup, (field, message) => problems.push({ place, field, message }));
  return { status: doc['_status'] === 'published' ? 'published' : 'draft', record, place };
}

/** Every document of a collection, a hundred at a time, as anonymous or (for the export) as the system. */
async function allOf(req: PayloadRequest, collection: Parameters<Payload['find']>[0]['collection'], system: boolean): Promise<Json[]> {
  const found: Json[] = [];
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({ collection, page, limit: 100, sort: 'id', depth: 0, draft: false, req, overrideAccess: system });
    for (const doc of docs) found.push({ ...doc });
    if (!hasNextPage) return found;
  }
}

/**
 * Slugs of all documents, drafts and trash included: a record may refer to what is not published, and the snapshot
 * leaves such references out. A document that was deleted for good gets a slug that exists nowhere.
 */
async function allSlugs(req: PayloadRequest): Promise<Lookup> {
  const lookup = newLookup();
  for (const noun of nounNames) {
    const { docs } = await req.payload.find({
      collection: noun,
      select: { slug: true },
      depth: 0,
      limit: 0,
      pagination: false,
      trash: true,
      req,
      overrideAccess: true,
    });
    for (const doc of docs) lookup.add(noun, doc.slug, doc.id);
  }
  return { ...lookup, slug: (collection, value) => lookup.slug(collection, value) ?? (idOf(value) === undefined ? undefined : `gone-${idOf(value)}`) };
}

type Json = Record<string, unknown>;
