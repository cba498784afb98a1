import type { CollectionConfig } from 'payload';
import { ownPublications } from '../access/publications.ts';
import { nobody } from '../access/roles.ts';
import { label, optionLabel } from '../labels.ts';
import { publishNow, releasesForDesk, rollBack } from '../publishing/endpoints.ts';

const options = (field: string, values: readonly string[]) => values.map((value) => ({ value, label: optionLabel(value, undefined, field) }));

/**
 * The queue of publications and what became of each: waiting, building, live or failed. A save writes a row in its own
 * transaction; rows that wait are merged into one when it is built. Written by the publishing code only, read by the desk.
 */
export const publications: CollectionConfig = {
  slug: 'publications',
  labels: { singular: label('nouns', 'publications'), plural: label('plurals', 'publications') },
  admin: {
    useAsTitle: 'why',
    defaultColumns: ['why', 'by', 'state', 'createdAt', 'message'],
    group: label('groups', 'service'),
    listSearchableFields: ['why', 'by'],
    components: { beforeListTable: ['/views/releases.tsx#Releases'] },
  },
  access: { create: nobody, read: ownPublications, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => true },
  endpoints: [
    { path: '/releases', method: 'get', handler: releasesForDesk },
    { path: '/roll-back', method: 'post', handler: rollBack },
    { path: '/now', method: 'post', handler: publishNow },
  ],
  // Not by time: the clock may have been set back.
  defaultSort: '-id',
  disableDuplicate: true,
  fields: [
    {
      name: 'state',
      label: label('fields', 'state'),
      type: 'select',
      required: true,
      index: true,
      options: options('state', ['waiting', 'building', 'live', 'failed']),
    },
    { name: 'urgent', label: label('fields', 'urgent'), type: 'checkbox', required: true, defaultValue: false },
    { name: 'by', label: label('fields', 'by'), type: 'text' },
    { name: 'why', label: label('fields', 'why'), type: 'text' },
    { name: 'message', label: label('fields', 'message'), type: 'textarea' },
    { name: 'release', label: label('fields', 'release'), type: 'text' },
    { name: 'day', label: label('fields', 'asOf'), type: 'text', index: true },
    { name: 'pages', label: label('fields', 'pages'), type: 'number' },
    { name: 'changed', label: label('fields', 'changed'), type: 'number' },
    { name: 'seconds', label: label('fields', 'seconds'), type: 'number' },
    {
      name: 'requests',
      label: label('fields', 'requests'),
      type: 'array',
      fields: [
        {
          name: 'change',
          label: label('fields', 'change'),
          type: 'select',
          required: true,
          options: options('change', ['published', 'withdrawn', 'deleted', 'settings', 'day', 'again', 'rolled-back']),
        },
        { name: 'collection', label: label('fields', 'collection'), type: 'text' },
        { name: 'document', label: label('fields', 'document'), type: 'text' },
        { name: 'title', label: label('fields', 'title'), type: 'text' },
        { name: 'lang', label: label('fields', 'lang'), type: 'text' },
        { name: 'by', label: label('fields', 'by'), type: 'text' },
        // For the rights; its words stand in `by` and stay when the account is deleted.
        { name: 'user', type: 'relationship', relationTo: 'users', maxDepth: 0, index: true, admin: { hidden: true } },
      ],
    },
  ],
};
