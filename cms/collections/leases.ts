import type { CollectionConfig } from 'payload';
import { internal } from './internal.ts';

/** Who may work on something that only one process may work on at a time (publishing/lease.ts). Nobody sees or writes it but the CMS itself. */
export const leases: CollectionConfig = {
  slug: 'leases',
  ...internal,
  fields: [
    { name: 'name', type: 'text', required: true, unique: true },
    { name: 'holder', type: 'text' },
    { name: 'beat', type: 'number', required: true },
  ],
};
