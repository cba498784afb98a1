import { z } from 'zod';
import { country, factsClock, lang, paragraph, ref, slug, sources, textFields } from './fields.ts';
import { richText } from './rich-text.ts';

/** The summary of a country's law: the page under `/laws/<iso2>/`; its slug is the country's code. */
export const law = z.strictObject({
  slug: country,
  instruments: z.array(ref('instruments')).default([]),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

/** What to know before reading the single answers, dangers first. */
export const lawText = z.strictObject({ slug, ...textFields, summary: paragraph(600), body: richText });

export type Law = z.infer<typeof law>;
export type LawText = z.infer<typeof lawText>;
