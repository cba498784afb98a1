import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { fieldsOf } from '#content/schema/shape.ts';
import { nouns } from '#content/schema/nouns.ts';
import { environment } from '../environment.ts';
import { form } from '../fields/form.ts';
import { fingerprint, stripMetadata } from '../hooks/uploads.ts';
import { nounCollection } from './noun.ts';

const noun = nounCollection('media', { group: 'library', columns: ['filename', 'slug', 'mimeType', 'filesize', '_status'] });
const fromUpload = ['filename', 'mimeType', 'filesize', 'width', 'height', 'sha256'];

/** Pictures, recordings and documents: listed types only (no SVG, no HTML), no upload from an address, metadata stripped. */
export const media: CollectionConfig = {
  ...noun,
  upload: {
    staticDir: path.join(environment.dataDir, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'audio/mpeg', 'audio/mp4', 'audio/x-m4a', 'audio/ogg', 'application/pdf'],
    pasteURL: false,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff');
      return headers;
    },
  },
  hooks: {
    ...noun.hooks,
    beforeOperation: [...(noun.hooks?.beforeOperation ?? []), stripMetadata],
    beforeValidate: [fingerprint, ...(noun.hooks?.beforeValidate ?? [])],
  },
  fields: [
    ...form(fieldsOf(nouns.media.data), { without: ['slug', ...fromUpload], sidebar: ['sourceLang'] }),
    ...noun.fields.filter((field) => 'name' in field && (field.name === 'slug' || field.name === 'texts')),
    { name: 'sha256', type: 'text', admin: { hidden: true } },
  ],
};
