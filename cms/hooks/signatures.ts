import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Noun } from '#content/schema/nouns.ts';
import { rightOf } from '../access/rights.ts';
import { nounOf } from '../collections/text-slug.ts';
import { wordFields } from '../states/words.ts';
import { today } from '../today.ts';
import { refuse } from './refuse.ts';

/**
 * Two signatures, kept apart: "facts checked" on a document, "translation reviewed" on a text. Whoever sets the day of one signs with the
 * own name and the day of the server, whatever else was sent; a text that is changed by somebody who may not sign loses its review.
 */
export const signatures: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  const found = nounOf(collection.slug);
  // An import brings back signatures that were made elsewhere.
  if (!found || context['checked'] || context['calledBy']) return data;
  const [on, by] = found.isText ? (['reviewedOn', 'reviewedBy'] as const) : (['verifiedOn', 'verifiedBy'] as const);
  const [before, now] = [originalDoc?.[on] || undefined, data[on] || undefined];
  const maySign = !req.user || rightOf(req, found.isText ? 'texts' : 'documents', found.noun)?.signs === true;
  const isTouched = (on in data && now !== before) || (by in data && (data[by] || undefined) !== (originalDoc?.[by] || undefined));
  if (isTouched && !maySign)
    refuse(
      collection.slug,
      [{ place: collection.slug, field: on, message: 'is a signature that your account may not give or take back: leave it as it is' }],
      req,
    );
  if (isTouched && req.user) Object.assign(data, now ? { [on]: today(), [by]: nameOf(req) } : { [on]: null, [by]: null });
  if (found.isText && !isTouched && before && !maySign && wordsChanged(found.noun, data, originalDoc)) Object.assign(data, { [on]: null, [by]: null });
  return data;
};

function wordsChanged(noun: Noun, data: Json, before: Json | undefined): boolean {
  return wordFields(noun).some((name) => name in data && JSON.stringify(data[name] ?? null) !== JSON.stringify(before?.[name] ?? null));
}

const nameOf = ({ user }: PayloadRequest): string => (user?.name || user?.email || '').slice(0, 120);
type Json = Record<string, unknown>;
