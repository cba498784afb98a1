import type { CollectionConfig } from 'payload';
import { nobody } from '../access/roles.ts';

/**
 * The sequence of everything that can change what readers see, a line for each edit, in the transaction of the edit itself:
 * a publication reads what came since the one before. Lines are only added, by hooks; nobody reads or writes them otherwise.
 */
export const changes: CollectionConfig = {
  slug: 'changes',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => false },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'collection', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'what', type: 'select', required: true, options: ['created', 'updated', 'deleted', 'imported'] },
  ],
};
