import { BlocksFeature, BlockquoteFeature, EXPERIMENTAL_TableFeature, FixedToolbarFeature, HeadingFeature, lexicalEditor } from '@payloadcms/richtext-lexical';
import { blocks } from './blocks.ts';
import { plainFeatures } from './plain-editor.ts';

/** The editor of bodies: exactly the nodes of content/schema/rich-text.ts, nothing that the site could not show. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ...plainFeatures(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks }),
    FixedToolbarFeature(),
  ],
});
