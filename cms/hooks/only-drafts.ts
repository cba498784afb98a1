import { APIError, type CollectionBeforeOperationHook } from 'payload';
import { rightOf } from '../access/rights.ts';
import { nounOf } from '../collections/text-slug.ts';

/**
 * Who may not publish saves drafts only: a save that is no draft would change what readers see even where it says nothing of
 * publishing, as Payload writes it into the published row, or withdraws that.
 */
export const onlyDrafts: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess, req }) => {
  const found = nounOf(collection.slug);
  if (!found || overrideAccess === true || !writes.has(operation)) return args;
  const right = rightOf(req, found.isText ? 'texts' : 'documents', found.noun);
  // Who may not write at all is told so by the access rule.
  if (!right || right.publishes || ('draft' in args && args.draft === true)) return args;
  throw new APIError('Save it as a draft (?draft=true): your account may not publish. Somebody who may will look at it.', 403, undefined, true);
};

const writes = new Set<string>(['create', 'update', 'updateByID', 'restoreVersion']);
