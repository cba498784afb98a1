import { APIError, Forbidden, type PayloadHandler } from 'payload';
import { rightOf } from '../access/rights.ts';
import { roleOf } from '../access/roles.ts';
import { textsOf } from '../collections/text-slug.ts';
import type { Noun } from '#content/schema/nouns.ts';

/**
 * `POST /api/<noun>-texts/:id/still-correct`: the translation says what its source says now, without a change of its words. Who may publish
 * brings that to readers; from others it is a draft for somebody who may.
 */
export function stillCorrect(noun: Noun): PayloadHandler {
  const collection = textsOf(noun);
  return async (req) => {
    if (!roleOf(req)) throw new Forbidden(req.t);
    const id = Number(req.routeParams?.['id']);
    const asked = { collection, depth: 0, disableErrors: true, req, overrideAccess: false } as const;
    const text = Number.isInteger(id) ? await req.payload.findByID({ ...asked, id, draft: true }) : null;
    if (!text) throw new APIError('There is no such text: load the list again', 404, undefined, true);
    const from = text.translatedFrom?.lang;
    if (!from) throw new APIError(`${noun}/${id} is not translated from another text`, 400, undefined, true);
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ parent: { equals: text.parent } }, { lang: { equals: from } }, { _status: { equals: 'published' } }] },
      depth: 0,
      limit: 1,
      req,
      overrideAccess: false,
    });
    const revision = docs[0]?.revision;
    if (!revision) throw new APIError(`The text in "${from}" is not published: there is nothing to compare with`, 409, undefined, true);
    const mayPublish = rightOf(req, 'texts', noun)?.publishes === true && text._status === 'published';
    await req.payload.update({
      collection,
      id,
      data: { translatedFrom: { lang: from, revision }, ...(mayPublish ? { _status: 'published' as const } : { readyForReview: true }) },
      draft: !mayPublish,
      depth: 0,
      req,
      overrideAccess: false,
    });
    return Response.json({ ok: true, revision, published: mayPublish });
  };
}
