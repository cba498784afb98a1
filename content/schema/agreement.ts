import { z } from 'zod';
import { factsClock, lang, line, paragraph, partialDate, ref, slug, sources, textFields } from './fields.ts';
import { richText } from './rich-text.ts';

/** A memorandum or agreement between unions. `partiesCount` is said where the source counts the parties without naming them. */
export const agreement = z.strictObject({
  slug,
  kind: z.enum(['memorandum', 'inter-union', 'bilateral', 'action-plan', 'work-plan']),
  status: z.enum(['signed', 'renewed', 'not-concluded', 'reported']),
  parties: z.array(ref('organisations')).default([]),
  partiesCount: z.int().min(1).max(500).optional(),
  supporters: z.array(ref('organisations')).default([]),
  signedOn: partialDate.optional(),
  place: line(120).optional(),
  follows: ref('agreements').optional(),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

export const agreementText = z.strictObject({ slug, ...textFields, title: line(200), summary: paragraph(600), body: richText });

export type Agreement = z.infer<typeof agreement>;
export type AgreementText = z.infer<typeof agreementText>;
