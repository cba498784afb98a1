import type { CollectionConfig } from 'payload';
import { nobody, staff } from '../access/roles.ts';
import { label } from '../labels.ts';

/** What became of each request to publish: written by the publishing code only, read by the desk. */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: label('nouns', 'publications'), plural: label('plurals', 'publications') },
  admin: { useAsTitle: 'state', defaultColumns: ['state', 'createdAt', 'message', 'release'], group: label('groups', 'service') },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => true },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    { name: 'state', label: label('fields', 'state'), type: 'select', required: true, options: ['building', 'live', 'failed'] },
    { name: 'message', label: label('fields', 'message'), type: 'textarea' },
    { name: 'release', label: label('fields', 'release'), type: 'text' },
    { name: 'seconds', label: label('fields', 'seconds'), type: 'number' },
  ],
};
