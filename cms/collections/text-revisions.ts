import type { CollectionConfig } from 'payload';
import { nobody, staff } from '../access/roles.ts';
import { internal } from './internal.ts';

/**
 * The words that a text had in an earlier revision: what translators compare with who translated from it. Payload keeps the last
 * fifteen versions only, and a translation may be older.
 */
export const textRevisions: CollectionConfig = {
  slug: 'text-revisions',
  ...internal,
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => false },
  indexes: [{ fields: ['text', 'revision'], unique: true }],
  fields: [
    { name: 'text', type: 'text', required: true },
    { name: 'lang', type: 'text', required: true },
    { name: 'revision', type: 'number', required: true },
    { name: 'words', type: 'json', required: true },
  ],
};
