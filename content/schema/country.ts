import { z } from 'zod';
import { country as code, factsClock, lang, paragraph, ref, slug, sources, textFields } from './fields.ts';
import { richText } from './rich-text.ts';

/** What the service says of a country; its slug is the country's code. Names come from `Intl.DisplayNames`. */
export const country = z.strictObject({
  slug: code,
  /** Unions and offices to turn to first, in order. */
  organisations: z.array(ref('organisations')).default([]),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

export const countryText = z.strictObject({ slug, ...textFields, summary: paragraph(600), body: richText });

export type Country = z.infer<typeof country>;
export type CountryText = z.infer<typeof countryText>;
