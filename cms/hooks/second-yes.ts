import type { CollectionBeforeChangeHook } from 'payload';
import { idOf } from '../exchange/lookup.ts';
import { refuse } from './refuse.ts';

/**
 * An alert of danger makes people change what they do at once, so two people stand for it: whoever wrote it last as a draft can't be the one
 * who publishes it. One that readers see already may be corrected.
 */
export const secondYes: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  // Neither an import nor the CMS itself is one person alone.
  if (context['checked'] || !req.user) return data;
  const { severity, _status: status } = { ...originalDoc, ...data };
  if (severity !== 'danger') return { ...data, writtenBy: null };
  const isOut = originalDoc?._status === 'published' && originalDoc.severity === 'danger';
  if (status !== 'published') return { ...data, writtenBy: req.user.id };
  const writer = idOf(originalDoc?.writtenBy);
  if (isOut || (writer !== undefined && writer !== req.user.id)) return data;
  const message = 'is "danger": save it as a draft, and ask a second person to look at it and publish it';
  return refuse(collection.slug, [{ place: `alerts/${data['slug'] ?? originalDoc?.slug ?? '(new)'}`, field: 'severity', message }], req);
};
