import { z } from 'zod';
import { conventions } from '../vocabulary/conventions.ts';
import { country, factsClock, lang, line, paragraph, partialDate, slug, sources, textFields, webAddress } from './fields.ts';

/** A law, regulation or treaty that facts cite: national ones have a country, international ones a convention code. */
export const instrument = z.strictObject({
  slug,
  kind: z.enum(['act', 'regulation', 'convention', 'protocol', 'recommendation', 'declaration']),
  country: country.optional(),
  convention: z.enum(conventions).optional(),
  /** The name as cited, a proper name: "Labour Relations Act, B.E. 2518 (1975)". */
  citation: line(200),
  adopted: partialDate.optional(),
  url: webAddress.optional(),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

/** The instrument in one language: its name, and in a sentence what it is about or what to mind when citing it. */
export const instrumentText = z.strictObject({ slug, ...textFields, title: line(200), summary: paragraph(600).optional() });

export type Instrument = z.infer<typeof instrument>;
export type InstrumentText = z.infer<typeof instrumentText>;
