import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, GlobalAfterChangeHook } from 'payload';
import { requestPublication } from '../publishing/queue.ts';

/** Asks for a new release when what readers see may have changed: published, changed while published, or withdrawn. */
export const afterPublish: CollectionAfterChangeHook = ({ context, doc, previousDoc, req }) => {
  const touchesReaders = doc._status === 'published' || previousDoc?._status === 'published';
  if (touchesReaders && !context['checked']) requestPublication(req.payload);
  return doc;
};

/** A document that is deleted for good is withdrawn. */
export const afterDeletePublish: CollectionAfterDeleteHook = ({ doc, req }) => {
  requestPublication(req.payload);
  return doc;
};

/** Settings are shown on every page. */
export const afterSettingsPublish: GlobalAfterChangeHook = ({ context, doc, req }) => {
  if (!context['checked']) requestPublication(req.payload);
  return doc;
};
