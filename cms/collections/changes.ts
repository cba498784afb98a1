import type { CollectionConfig } from 'payload';
import { internal } from './internal.ts';

/**
 * The sequence of everything that can change what readers see, a line for each edit, in the transaction of the edit itself:
 * a publication reads what came since the one before. Lines are only added, by hooks; nobody reads or writes them otherwise.
 */
export const changes: CollectionConfig = {
  slug: 'changes',
  ...internal,
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'what', type: 'select', required: true, options: ['created', 'updated', 'deleted', 'imported'] },
  ],
};
