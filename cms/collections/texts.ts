import type { CollectionConfig, Field, PayloadRequest } from 'payload';
import { nouns, type Noun } from '#content/schema/nouns.ts';
import { fieldsOf } from '#content/schema/shape.ts';
import { publishedWithParent } from '../access/public.ts';
import { writing } from '../access/writing.ts';
import { form } from '../fields/form.ts';
import { checkRecord } from '../hooks/check-record.ts';
import { keepLangAndParent } from '../hooks/keep-lang-and-parent.ts';
import { noteChange, noteDelete } from '../hooks/note-change.ts';
import { onlyDrafts } from '../hooks/only-drafts.ts';
import { offerRestore } from '../hooks/offer-restore.ts';
import { afterDeletePublish, afterPublish, beforePublish } from '../hooks/publish.ts';
import { forgetRevisions, revisions } from '../hooks/revisions.ts';
import { signatures } from '../hooks/signatures.ts';
import { label, optionLabel } from '../labels.ts';
import { stillCorrect } from '../states/still-correct.ts';
import { textsOf } from './text-slug.ts';

const sidebar = ['method', 'revision', 'translatedFrom', 'reviewedOn', 'reviewedBy', 'keywords'];
const hints = ['method', 'revision', 'translatedFrom', 'keywords', 'summary', 'risk'];

/**
 * The texts of a noun: one document per language for everything written in prose. Payload's own field localization is not
 * used: two people who save two languages at once would lose one (architecture.md §1).
 */
export function textCollection(noun: Noun): CollectionConfig {
  const shapes = fieldsOf(nouns[noun].text);
  return {
    slug: textsOf(noun),
    // Payload keeps lists of words in "<table>_texts"; for media that would be this very table.
    dbName: `${nouns[noun].singular.replaceAll('-', '_')}_text`,
    labels: { singular: label('nouns', 'texts'), plural: label('plurals', noun) },
    admin: {
      useAsTitle: ['title', 'summary', 'note', 'alt'].find((name) => name in shapes) ?? 'id',
      defaultColumns: [...['title', 'summary', 'note', 'alt'].filter((name) => name in shapes).slice(0, 1), 'lang', 'parent', '_status', 'updatedAt'],
      group: label('groups', 'texts'),
      listSearchableFields: ['title', 'summary', 'note', 'alt'].filter((name) => name in shapes),
    },
    access: { read: publishedWithParent, ...writing('texts', noun) },
    endpoints: [{ path: '/:id/still-correct', method: 'post', handler: stillCorrect(noun) }],
    defaultSort: 'parent',
    disableDuplicate: true,
    trash: true,
    versions: { drafts: { schedulePublish: true }, maxPerDoc: 15 },
    indexes: [{ fields: ['parent', 'lang'], unique: true }],
    hooks: {
      beforeOperation: [onlyDrafts],
      beforeValidate: [keepLangAndParent, offerRestore],
      beforeChange: [revisions, signatures, checkRecord, beforePublish],
      afterChange: [noteChange, afterPublish],
      afterDelete: [forgetRevisions, noteDelete, afterDeletePublish],
    },
    fields: [
      {
        name: 'parent',
        label: label('nouns', noun),
        type: 'relationship',
        relationTo: noun,
        required: true,
        index: true,
        maxDepth: 1,
        defaultValue: fromAddress('parent'),
        admin: { position: 'sidebar' },
      },
      ...form({ lang: shapes['lang'] } as typeof shapes, { sidebar: ['lang'] }).map((field) => ({ ...field, defaultValue: fromAddress('lang') }) as Field),
      ...form(shapes, { without: ['slug', 'lang'], sidebar, hints }),
      {
        name: 'readyForReview',
        label: label('fields', 'readyForReview'),
        type: 'checkbox',
        admin: { position: 'sidebar', condition: (_, { _status } = {}) => _status !== 'published' },
      },
      {
        name: 'meaningChanged',
        label: label('fields', 'meaningChanged'),
        type: 'select',
        // Said at a save, and kept in the revision that follows from it.
        virtual: true,
        options: ['yes', 'no'].map((value) => ({ value, label: optionLabel(value, undefined, 'meaningChanged') })),
        admin: { position: 'sidebar', description: label('hints', 'meaningChanged') },
      },
    ],
  };
}

/** What a link from a document (views/text-languages.tsx) says of the text to be written: `?parent=12&lang=km`. */
function fromAddress(name: 'parent' | 'lang') {
  return ({ req }: { req: PayloadRequest }) => {
    const value = req.query?.[name];
    if (typeof value !== 'string') return undefined;
    return name === 'parent' && /^\d+$/.test(value) ? Number(value) : value;
  };
}
