import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { nouns, type Noun } from '#content/schema/nouns.ts';
import { check, type Problem } from '#content/schema/problem.ts';
import { fieldsOf, type Shape } from '#content/schema/shape.ts';
import { nounOf } from '../collections/text-slug.ts';
import { toRecord } from '../exchange/codec.ts';
import { idOf, newLookup } from '../exchange/lookup.ts';
import { referredIds } from '../exchange/referred-ids.ts';
import { isObject } from '../exchange/values.ts';
import { refuse } from './refuse.ts';

/**
 * Holds what is saved against the contract. A draft may be incomplete but not wrong; what is published must be whole, its
 * cards must show something published. Same sentences as for files.
 */
export const checkRecord: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req, context }) => {
  const found = nounOf(collection.slug);
  // The seed has checked the whole pack before it writes the first document.
  if (!found || context['checked']) return data;
  const { noun, isText } = found;
  const merged: Json = { ...originalDoc, ...data };
  const lang = isText && typeof merged['lang'] === 'string' ? merged['lang'] : undefined;

  if (!['draft', 'published', undefined, null].includes(merged['_status'] as string)) {
    refuse(collection.slug, [{ place: noun, field: '_status', message: 'must be draft or published' }], req);
  }
  const isPublished = merged['_status'] === 'published';
  const schema = isText ? nouns[noun].text : nouns[noun].data;
  const shapes = fieldsOf(schema);
  const known = await lookupFor(shapes, merged, noun, isText, req);

  const slug = isText ? known.lookup.slug(noun, merged['parent']) : merged['slug'];
  const place = [noun, slug ?? '(new)', lang].filter(Boolean).join('/');
  const problems: Problem[] = [];
  if (isText && slug === undefined) problems.push({ place, field: 'parent', message: `names no document of ${noun}: choose the one this text belongs to` });

  const record = toRecord(shapes, isText ? { ...merged, slug } : merged, known.lookup, (field, message) => problems.push({ place, field, lang, message }));
  const checked = check(schema, isText ? { ...record, slug } : record, place, lang);
  if ('problems' in checked) problems.push(...checked.problems.filter((problem) => isPublished || !isMissing(problem)));
  if (isPublished) problems.push(...unpublishedCards(known.drafts, record, place, lang));
  // An upload's own fields are filled in by Payload after this hook.
  const real = problems.filter(
    ({ field }) => !(noun === 'media' && !isText && ['filename', 'mimeType', 'filesize', 'width', 'height', 'sha256'].includes(field ?? '')),
  );
  if (real.length > 0) refuse(collection.slug, real, req);
  return data;
};

function isMissing({ message }: Problem): boolean {
  return /^is (missing|empty)/.test(message);
}

/** Cards (not links) to documents that are not published: the page would show a hole. */
function unpublishedCards(drafts: Set<string>, record: Json, place: string, lang: string | undefined): Problem[] {
  return cards(record).flatMap(({ noun, slug }) =>
    drafts.has(`${noun}/${slug}`)
      ? [{ place, lang, field: 'body', message: `shows ${noun}/${slug}, which is not published: publish it first or take the card out` }]
      : [],
  );
}

function cards(value: unknown): { noun: string; slug: string }[] {
  if (Array.isArray(value)) return value.flatMap(cards);
  if (!isObject(value)) return [];
  const own = { contact: value['noun'], 'law-fact': 'law-facts', picture: 'media', audio: 'media' }[String(value['type'])];
  if (typeof own === 'string' && typeof value['slug'] === 'string') return [{ noun: own, slug: value['slug'] }];
  return Object.values(value).flatMap(cards);
}

/** Finds the slugs of all documents that the data refers to: one query per noun. */
async function lookupFor(shapes: Record<string, Shape>, data: Json, noun: Noun, isText: boolean, req: PayloadRequest) {
  const wanted = new Map<string, Set<string | number>>();
  const want = (collection: unknown, value: unknown) => {
    const id = idOf(value);
    if (typeof collection !== 'string' || id === undefined) return;
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id));
  };
  if (isText) want(noun, data['parent']);
  referredIds(shapes, data, want);

  const lookup = newLookup();
  const drafts = new Set<string>();
  for (const [collection, ids] of wanted) {
    const target = nounOf(collection);
    if (!target || target.isText) continue;
    const { docs } = await req.payload.find({
      collection: target.noun,
      where: { id: { in: [...ids] } },
      select: { slug: true, _status: true },
      depth: 0,
      limit: ids.size,
      pagination: false,
      req,
      // What exists is asked here, not what this person may read; nothing of it is shown but the slug.
      overrideAccess: true,
    });
    for (const doc of docs) {
      lookup.add(target.noun, doc.slug, doc.id);
      if (doc._status !== 'published') drafts.add(`${target.noun}/${doc.slug}`);
    }
  }
  return { lookup, drafts };
}

type Json = Record<string, unknown>;
