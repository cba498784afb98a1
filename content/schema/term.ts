import { z } from 'zod';
import { topics } from '../vocabulary/topics.ts';
import { country, factsClock, lang, line, paragraph, slug, sources, textFields } from './fields.ts';

/** A word of the glossary: `forms` are what is printed on papers abroad, in its own script and in Latin letters. */
export const term = z.strictObject({
  slug,
  topics: z.array(z.enum(topics)).default([]),
  countries: z.array(country).default([]),
  forms: z.array(z.strictObject({ lang: z.string().regex(/^[a-z]{2,3}$/), form: line(120), latin: line(120).optional() })).default([]),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

export const termText = z.strictObject({ slug, ...textFields, title: line(120), summary: paragraph(600) });

export type Term = z.infer<typeof term>;
export type TermText = z.infer<typeof termText>;
