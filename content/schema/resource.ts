import { z } from 'zod';
import { country, factsClock, lang, line, paragraph, partialDate, slug, textFields, webAddress } from './fields.ts';

/** A publication of the resource library; title, authors and publisher are proper names and stay as printed. */
export const resource = z.strictObject({
  slug,
  kind: z.enum(['report', 'manual', 'toolkit', 'brief', 'news', 'data', 'law', 'web', 'agreement', 'training']),
  title: line(300),
  authors: z.array(line(120)).default([]),
  publisher: line(200).optional(),
  published: partialDate.optional(),
  url: webAddress.optional(),
  isbn: line(40).optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
  countries: z.array(country).default([]),
  sourceLang: lang.default('en'),
  asOf: factsClock.asOf,
});

/** What it is good for, in one language. */
export const resourceText = z.strictObject({ slug, ...textFields, summary: paragraph(600) });

export type Resource = z.infer<typeof resource>;
export type ResourceText = z.infer<typeof resourceText>;
