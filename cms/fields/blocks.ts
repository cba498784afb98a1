import type { Block, Field } from 'payload';
import { label, optionLabel } from '../labels.ts';
import { plainEditor } from './plain-editor.ts';

const tones = ['note', 'tip', 'warning', 'danger', 'scam'];

/** The boxes, steps, folds and cards that may stand in a body; content/schema/rich-text.ts says what each holds. */
export const blocks: Block[] = [
  block('callout', [
    {
      name: 'tone',
      label: label('fields', 'tone'),
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: tones.map((value) => ({ value, label: optionLabel(value, undefined, 'tone') })),
    },
    text('content'),
  ]),
  block('steps', [items()]),
  block('accordion', [items()]),
  block('contact', [
    { name: 'to', label: label('fields', 'contact'), type: 'relationship', relationTo: ['hotlines', 'centres', 'organisations'], required: true, maxDepth: 1 },
  ]),
  block('lawFact', [{ name: 'to', label: label('nouns', 'law-facts'), type: 'relationship', relationTo: 'law-facts', required: true, maxDepth: 1 }]),
  block('picture', [
    { name: 'to', label: label('nouns', 'media'), type: 'upload', relationTo: 'media', required: true, filterOptions: { mimeType: { contains: 'image/' } } },
  ]),
  block('audio', [
    { name: 'to', label: label('nouns', 'media'), type: 'upload', relationTo: 'media', required: true, filterOptions: { mimeType: { contains: 'audio/' } } },
  ]),
  block('video', [
    { name: 'url', label: label('fields', 'url'), type: 'text', required: true },
    { name: 'title', label: label('fields', 'title'), type: 'text', required: true, maxLength: 200 },
  ]),
];

function block(slug: string, fields: Field[]): Block {
  return {
    slug,
    interfaceName: `${slug}Block`,
    labels: { singular: label('groups', slug), plural: label('groups', slug) },
    admin: { disableBlockName: true },
    fields,
  };
}

function text(name: string): Field {
  return { name, label: label('fields', name), type: 'richText', editor: plainEditor };
}

function items(): Field {
  return {
    name: 'items',
    label: label('fields', 'items'),
    type: 'array',
    required: true,
    minRows: 1,
    fields: [{ name: 'title', label: label('fields', 'title'), type: 'text', required: true, maxLength: 200 }, text('content')],
  };
}
