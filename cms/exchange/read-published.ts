import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { type Noun, nounNames, nouns } from '#content/schema/nouns.ts';
import type { Problem } from '#content/schema/problem.ts';
import { settings } from '#content/schema/settings.ts';
import { fieldsOf } from '#content/schema/shape.ts';
import { nounOf, textsOf } from '../collections/text-slug.ts';
import { allOf } from './all-of.ts';
import { toRecord } from './codec.ts';
import type { Content } from './published-content.ts';
import { referredIds } from './referred-ids.ts';
import type { Slugs } from './slugs.ts';
import { storedBytes } from './stored-bytes.ts';

/** The id of the settings among the records of the database. */
const settingsId = 'settings/settings';

/** Everything that an anonymous visitor may read; `slugs` takes those of all documents, as a record may refer to a draft. */
export async function readAll(req: PayloadRequest, slugs: Slugs): Promise<Content[]> {
  for (const noun of nounNames) await slugs.read(req, noun);
  const found: Content[] = [await readSettings(req, slugs)];
  for (const noun of nounNames) {
    for (const doc of await allOf(req, noun, 'published')) found.push(await documentOf(noun, doc, slugs));
    for (const doc of await allOf(req, textsOf(noun), 'published')) found.push(textOf(noun, doc, slugs));
  }
  return found;
}

/**
 * What is left to read of the records with these ids, and of those that their change can change too: who refers to a
 * document under another slug, its texts, and texts that nobody saw without it.
 */
export async function readChanged(req: PayloadRequest, slugs: Slugs, changed: ReadonlySet<string>, before: Before): Promise<Update> {
  const wanted = new Set(changed);
  for (const [collection, ids] of byCollection(changed)) {
    const noun = nounNames.find((name) => name === collection);
    if (!noun) continue;
    for (const address of await slugs.read(req, noun, ids)) for (const id of before.around(address)) wanted.add(id);
    for (const { id } of await allOf(req, textsOf(noun), 'published', { parent: { in: ids } })) {
      if (!before.has(`${textsOf(noun)}/${id}`)) wanted.add(`${textsOf(noun)}/${id}`);
    }
  }
  const now: Content[] = wanted.has(settingsId) ? [await readSettings(req, slugs)] : [];
  for (const [collection, ids] of byCollection(wanted)) {
    const found = nounOf(collection);
    if (!found) continue;
    const { noun, isText } = found;
    const docs = await allOf(req, isText ? textsOf(noun) : noun, 'published', { id: { in: ids } });
    for (const doc of docs) {
      await slugs.readMissing(req, (want) => referredIds(fieldsOf(isText ? nouns[noun].text : nouns[noun].data), doc, want));
      if (isText) await slugs.readMissing(req, (want) => want(noun, doc['parent']));
      now.push(isText ? textOf(noun, doc, slugs) : await documentOf(noun, doc, slugs));
    }
  }
  const left = new Set(now.map(({ id }) => id));
  return { now, gone: [...wanted].filter((id) => !left.has(id)) };
}

async function documentOf(noun: Noun, doc: Json, slugs: Slugs): Promise<Content> {
  const slug = String(doc['slug']);
  const bytes = noun === 'media' ? await storedBytes(String(doc['filename'])) : undefined;
  return { ...contentOf(nouns[noun].data, noun, doc, slugs, `${noun}/${slug}`), noun, document: `${noun}/${slug}`, bytes };
}

function textOf(noun: Noun, doc: Json, slugs: Slugs): Content {
  const slug = slugs.of(noun, doc['parent']) ?? `without ${nouns[noun].singular}`;
  const lang = String(doc['lang']);
  const document = `${noun}/${slug}`;
  return { ...contentOf(nouns[noun].text, textsOf(noun), { ...doc, slug }, slugs, `${document}/${lang}`), noun, lang, document };
}

function contentOf(schema: z.ZodObject, table: string, doc: Json, slugs: Slugs, place: string): Content {
  const problems: Problem[] = [];
  const record = toRecord(fieldsOf(schema), doc, slugs.lookup, (field, message) => problems.push({ place, field, message }));
  return { id: `${table}/${doc['id']}`, table, place, record, problems };
}

async function readSettings(req: PayloadRequest, slugs: Slugs): Promise<Content> {
  const global = await req.payload.findGlobal({ slug: 'settings', depth: 0, req, overrideAccess: false });
  await slugs.readMissing(req, (want) => want('organisations', global.operator));
  const record = toRecord(fieldsOf(settings), { ...global }, slugs.lookup, () => {});
  return { id: settingsId, table: 'settings', place: 'settings', record, problems: [] };
}

/** Database ids by collection; those of SQLite and PostgreSQL are numbers. */
function byCollection(ids: Iterable<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const id of ids) {
    if (id === settingsId) continue;
    const slash = id.indexOf('/');
    const collection = id.slice(0, slash);
    found.set(collection, [...(found.get(collection) ?? []), Number(id.slice(slash + 1))]);
  }
  return found;
}

type Json = Record<string, unknown>;
type Before = { around: (address: string) => Iterable<string>; has: (id: string) => boolean };
type Update = { now: Content[]; gone: string[] };
