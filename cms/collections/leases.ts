import type { CollectionConfig } from 'payload';
import { nobody } from '../access/roles.ts';

/** Who may work on something that only one process may work on at a time (publishing/lease.ts). Nobody sees or writes it but the CMS itself. */
export const leases: CollectionConfig = {
  slug: 'leases',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => false },
  disableDuplicate: true,
  lockDocuments: false,
  timestamps: false,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text' },
    { name: 'beat', type: 'number', required: true },
  ],
};
