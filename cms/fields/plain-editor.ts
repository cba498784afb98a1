import {
  BoldFeature,
  ChecklistFeature,
  IndentFeature,
  InlineToolbarFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import { linkNouns } from '#content/schema/rich-text.ts';

/** What every editor has: paragraphs, lists, bold and links. No italics: they harm non-Latin scripts. */
export const plainFeatures = () => [
  ParagraphFeature(),
  BoldFeature(),
  UnorderedListFeature(),
  OrderedListFeature(),
  ChecklistFeature(),
  IndentFeature(),
  // One link target, no "open in a new tab": the reader decides.
  LinkFeature({
    enabledCollections: [...linkNouns],
    fields: ({ defaultFields }) => defaultFields.filter((field) => !('name' in field) || field.name !== 'newTab'),
  }),
  InlineToolbarFeature(),
];

/** The editor inside boxes, steps and folds. */
export const plainEditor = lexicalEditor({ features: () => plainFeatures() });
