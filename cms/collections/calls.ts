import type { CollectionConfig } from 'payload';
import { nobody, staff } from '../access/roles.ts';
import { calledNouns } from '../calls/due.ts';
import { callMade, dueForDesk } from '../calls/endpoints.ts';
import { label, optionLabel } from '../labels.ts';

/**
 * The call round: above the list whom to call next, in it who called whom and what became of it. Written by the round only
 * (`/api/calls/made`), never changed; the days on hotlines and centres come from here.
 */
export const calls: CollectionConfig = {
  slug: 'calls',
  labels: { singular: label('nouns', 'calls'), plural: label('plurals', 'calls') },
  admin: {
    useAsTitle: 'day',
    defaultColumns: ['day', 'of', 'outcome', 'by', 'note'],
    group: label('groups', 'directory'),
    listSearchableFields: ['by', 'note'],
    components: { beforeListTable: ['/views/call-round.tsx#CallRound'] },
  },
  access: { create: nobody, read: staff, update: nobody, delete: nobody, readVersions: nobody, unlock: nobody, admin: () => true },
  endpoints: [
    { path: '/due', method: 'get', handler: dueForDesk },
    { path: '/made', method: 'post', handler: callMade },
  ],
  defaultSort: '-id',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'of', label: label('fields', 'calledWhom'), type: 'relationship', relationTo: [...calledNouns], required: true, maxDepth: 1 },
    {
      name: 'outcome',
      label: label('fields', 'outcome'),
      type: 'select',
      required: true,
      options: ['confirmed', 'no-answer', 'retired'].map((value) => ({ value, label: optionLabel(value, undefined, 'outcome') })),
    },
    { name: 'day', label: label('fields', 'date'), type: 'text', required: true, index: true },
    { name: 'by', label: label('fields', 'by'), type: 'text', required: true },
    { name: 'languages', label: label('fields', 'languages'), type: 'text', hasMany: true },
    { name: 'free', label: label('fields', 'free'), type: 'checkbox' },
    { name: 'note', label: label('fields', 'note'), type: 'textarea', maxLength: 500 },
    // Its name stands in `by` and stays when the account is deleted.
    { name: 'user', type: 'relationship', relationTo: 'users', maxDepth: 0, admin: { hidden: true } },
  ],
};
