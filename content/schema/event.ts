import { z } from 'zod';
import { country, day, factsClock, lang, line, paragraph, partialDate, ref, slug, sources, textFields, webAddress } from './fields.ts';
import { richText } from './rich-text.ts';

/** A campaign day (every year: `everyYear` is "12-18") or something that happens once (`startsOn`, `endsOn`). */
export const event = z
  .strictObject({
    slug,
    kind: z.enum(['campaign-day', 'radio', 'live-session', 'training', 'meeting']),
    everyYear: z
      .string()
      .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write month and day as 12-18')
      .optional(),
    startsOn: partialDate.optional(),
    endsOn: day.optional(),
    place: line(120).optional(),
    countries: z.array(country).default([]),
    organisers: z.array(ref('organisations')).default([]),
    url: webAddress.optional(),
    sourceLang: lang.default('en'),
    sources,
    ...factsClock,
  })
  .refine((value) => Boolean(value.everyYear) !== Boolean(value.startsOn), { error: 'give either everyYear or startsOn', path: ['startsOn'] });

export const eventText = z.strictObject({ slug, ...textFields, title: line(160), summary: paragraph(600), body: richText });

export type Event = z.infer<typeof event>;
export type EventText = z.infer<typeof eventText>;
