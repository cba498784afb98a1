import type { CollectionBeforeChangeHook } from 'payload';
import { refuse } from './refuse.ts';

const days = ['confirmedOn', 'verifiedOn', 'verifiedBy'] as const;

/** The days on which a line or a centre answered come from the call round alone: typed into a form they would be a promise that nobody kept. */
export const onlyByCall: CollectionBeforeChangeHook = ({ collection, context, data, originalDoc, req }) => {
  // An import brings back what the call round of another database said.
  if (context['calledBy'] || context['checked']) return data;
  const changed = days.filter((name) => data[name] !== undefined && (data[name] || undefined) !== (originalDoc?.[name] || undefined));
  if (changed.length === 0) return data;
  const place = `${collection.slug}/${data['slug'] ?? originalDoc?.slug ?? '(new)'}`;
  return refuse(
    collection.slug,
    changed.map((field) => ({ place, field, message: 'is set by the call round: call there, then say so under "Calls"' })),
    req,
  );
};
