import type { Payload, PayloadRequest } from 'payload';
import { nounNames, nouns } from '#content/schema/nouns.ts';
import { emptyPack, type Pack } from '#content/schema/pack.ts';
import type { Problem } from '#content/schema/problem.ts';
import { ContentError } from '#content/schema/problem.ts';
import { settings } from '#content/schema/settings.ts';
import { fieldsOf, type Shape } from '#content/schema/shape.ts';
import { textsOf } from '../collections/text-slug.ts';
import { mediaFile } from '../database/media-file.ts';
import { readConsistently } from '../database/read-consistently.ts';
import { allOf } from './all-of.ts';
import { toRecord } from './codec.ts';
import type { Lookup } from './lookup.ts';
import { Slugs } from './slugs.ts';

/** The content of the database as a pack, for the export: everything that is not in the trash, of a published text with newer changes the published state. */
export function readDatabase(payload: Payload): Promise<Pack> {
  return readConsistently(payload, readInside);
}

async function readInside(req: PayloadRequest): Promise<Pack> {
  const pack = emptyPack();
  const problems: Problem[] = [];
  const slugs = new Slugs();
  for (const noun of nounNames) await slugs.read(req, noun);
  const { lookup } = slugs;

  for (const noun of nounNames) {
    const { data, text, singular } = nouns[noun];
    const documents: unknown[] = pack.documents[noun];
    const texts: unknown[] = pack.texts[noun];
    for (const doc of await allOf(req, noun, 'all')) {
      const place = `${noun}/${String(doc['slug'])}`;
      documents.push(entry(fieldsOf(data), doc, lookup, place, problems));
      if (noun === 'media') pack.files.set(String(doc['filename']), await mediaFile(String(doc['filename'])));
    }
    for (const doc of await allOf(req, textsOf(noun), 'all')) {
      const slug = lookup.slug(noun, doc['parent']);
      const place = `${noun}/${slug ?? `without ${singular}`}/${String(doc['lang'])}`;
      texts.push(entry(fieldsOf(text), { ...doc, slug }, lookup, place, problems));
    }
  }
  const global = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, overrideAccess: true });
  pack.settings = settings.parse(toRecord(fieldsOf(settings), { ...global }, lookup, () => {}));
  if (problems.length > 0) throw new ContentError('The content can not be read:', problems);
  return pack;
}

function entry(shapes: Record<string, Shape>, doc: Json, lookup: Lookup, place: string, problems: Problem[]) {
  const record = toRecord(shapes, doc, lookup, (field, message) => problems.push({ place, field, message }));
  return { status: doc['_status'] === 'published' ? 'published' : 'draft', record, place };
}

type Json = Record<string, unknown>;
