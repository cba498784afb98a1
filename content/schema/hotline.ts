import { z } from 'zod';
import { audiences } from '../vocabulary/audiences.ts';
import { contactNumber, country, day, factsClock, lang, line, opening, paragraph, partialDate, ref, slug, sources, textFields, webAddress } from './fields.ts';

/**
 * A line that answers calls. `country` is whose line it is (for nationals abroad: their own), `from` where it can be
 * dialled from (empty: anywhere). `grade` is how well it is known: a official or two recent sources, b one decent
 * source, c old or weak (a draft for the directory steward, never published).
 */
export const hotline = z
  .strictObject({
    slug,
    country,
    from: z.array(country).default([]),
    servesAbroad: z.boolean().default(false),
    operatorKind: z.enum(['government', 'union', 'ngo', 'police', 'embassy', 'international']),
    operator: ref('organisations').optional(),
    audiences: z.array(z.enum(audiences)).default([]),
    phones: z.array(contactNumber).default([]),
    website: webAddress.optional(),
    email: z.email().optional(),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
    allHours: z.boolean().optional(),
    opening: z.array(opening).default([]),
    grade: z.enum(['a', 'b', 'c']),
    /** Day of the last call that was answered; only the call round sets it. */
    confirmedOn: day.optional(),
    expires: day.optional(),
    sourceLang: lang.default('en'),
    sources,
    ...factsClock,
    /** The date the source speaks of; a line older than 24 months without confirmation stands among "older, may not answer". */
    asOf: partialDate,
  })
  .refine((value) => value.phones.length > 0 || value.website || value.email, { error: 'give a number, a website or an e-mail address', path: ['phones'] });

/** A hotline in one language; `risk` says who gets to know what the caller tells, and is never left out. */
export const hotlineText = z.strictObject({
  slug,
  ...textFields,
  title: line(120),
  answers: paragraph(400),
  risk: paragraph(500),
  note: paragraph(500).optional(),
});

export type Hotline = z.infer<typeof hotline>;
export type HotlineText = z.infer<typeof hotlineText>;
