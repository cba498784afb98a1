import type { CollectionConfig } from 'payload';
import { feedback as contract } from '#content/schema/feedback.ts';
import { fieldsOf } from '#content/schema/shape.ts';
import { administrators, editors, nobody } from '../access/roles.ts';
import { receiveFeedback } from '../feedback/receive.ts';
import { form } from '../fields/form.ts';
import { label } from '../labels.ts';

/**
 * What readers answered to "Did this help?" and "What did you not find?". Only the form of the site writes it, nobody
 * changes it, and an administrator can delete what should not have been written. Not content: no snapshot, no export.
 */
export const feedback: CollectionConfig = {
  slug: 'feedback',
  labels: { singular: label('nouns', 'feedback'), plural: label('plurals', 'feedback') },
  admin: {
    useAsTitle: 'page',
    defaultColumns: ['page', 'helped', 'missing', 'day'],
    group: label('groups', 'service'),
    listSearchableFields: ['page', 'missing'],
  },
  access: { create: nobody, read: editors, update: nobody, delete: administrators, readVersions: nobody, unlock: nobody, admin: () => true },
  // Stands before Payload's own way to create a document at the same address.
  endpoints: [{ path: '/', method: 'post', handler: receiveFeedback }],
  defaultSort: '-id',
  disableDuplicate: true,
  lockDocuments: false,
  // A time of day would help to find out who wrote.
  timestamps: false,
  fields: form(fieldsOf(contract)),
};
