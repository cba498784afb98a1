import { z } from 'zod';
import { conventions } from '../vocabulary/conventions.ts';
import { country, factsClock, lang, line, partialDate, slug, sources, textFields } from './fields.ts';

/** Whether a country is bound by a convention; its slug is "<iso2>-<code>" in lower case. */
export const ratification = z
  .strictObject({
    slug,
    country,
    convention: z.enum(conventions),
    status: z.enum(['ratified', 'signed', 'not-ratified', 'unknown']),
    date: partialDate.optional(),
    sourceLang: lang.default('en'),
    sources,
    ...factsClock,
  })
  .refine((value) => value.slug === `${value.country}-${value.convention.toLowerCase()}`, {
    error: 'the slug is the country and the code, like "kh-c087"',
    path: ['slug'],
  });

/** The scope in words, where it is not the whole country: "Sabah only". */
export const ratificationText = z.strictObject({ slug, ...textFields, note: line(300) });

export type Ratification = z.infer<typeof ratification>;
export type RatificationText = z.infer<typeof ratificationText>;
