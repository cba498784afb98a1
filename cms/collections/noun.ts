import type { CollectionConfig, CollectionSlug } from 'payload';
import { nouns, type Noun } from '#content/schema/nouns.ts';
import { fieldsOf } from '#content/schema/shape.ts';
import { published } from '../access/public.ts';
import { writing } from '../access/writing.ts';
import { form } from '../fields/form.ts';
import { checkRecord } from '../hooks/check-record.ts';
import { noteChange, noteDelete } from '../hooks/note-change.ts';
import { onlyByCall } from '../hooks/only-by-call.ts';
import { onlyDrafts } from '../hooks/only-drafts.ts';
import { offerRestore } from '../hooks/offer-restore.ts';
import { afterDeletePublish, afterPublish, beforePublish } from '../hooks/publish.ts';
import { signatures } from '../hooks/signatures.ts';
import { label } from '../labels.ts';

const sidebar = ['slug', 'sourceLang', 'position', 'sensitive', 'asOf', 'verifiedOn', 'verifiedBy', 'reviewEvery', 'publishedOn', 'expires'];
const hints = ['slug', 'asOf', 'verifiedOn', 'reviewEvery', 'expires', 'sensitive', 'grade', 'legalReview'];

/** The collection of a noun: what is true of a document in every language. Its prose stands in the texts (texts.ts). */
export function nounCollection(noun: Noun, options: NounOptions): CollectionConfig {
  const slug: CollectionSlug = noun;
  return {
    slug,
    labels: { singular: label('nouns', noun), plural: label('plurals', noun) },
    admin: {
      useAsTitle: 'slug',
      defaultColumns: options.columns ?? ['slug', '_status', 'updatedAt'],
      group: label('groups', options.group),
      listSearchableFields: ['slug'],
    },
    access: { read: published, ...writing('documents', noun) },
    defaultSort: 'slug',
    disableDuplicate: true,
    trash: true,
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 15 },
    hooks: {
      beforeOperation: [onlyDrafts],
      beforeValidate: [offerRestore],
      beforeChange: [...(options.isCalled ? [onlyByCall] : []), signatures, checkRecord, beforePublish],
      afterChange: [noteChange, afterPublish],
      afterDelete: [noteDelete, afterDeletePublish],
    },
    fields: [
      { name: 'texts', type: 'ui', admin: { components: { Field: { path: '/views/text-languages.tsx#TextLanguages', serverProps: { noun } } } } },
      ...form(fieldsOf(nouns[noun].data), { sidebar, hints }).map((field) =>
        'name' in field && field.name === 'slug' ? { ...field, unique: true, index: true } : field,
      ),
    ] as CollectionConfig['fields'],
  };
}

type NounOptions = {
  group: 'articles' | 'rights' | 'directory' | 'courses' | 'library' | 'service';
  columns?: string[];
  /** Whether the call round asks them, and so sets their days. */
  isCalled?: boolean;
};
