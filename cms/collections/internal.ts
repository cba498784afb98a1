import type { CollectionConfig } from 'payload';
import { nobody } from '../access/roles.ts';

/** What the collections have in common that are the CMS's own: nobody sees, reads or writes them but its code. */
export const internal = {
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => false },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
} satisfies Partial<CollectionConfig>;
