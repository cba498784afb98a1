import { z } from 'zod';
import { country, day, lang, line, paragraph, slug, sources, textFields } from './fields.ts';

/** Urgent word on countries or a route, gone after `expires`. */
export const alert = z
  .strictObject({
    slug,
    severity: z.enum(['info', 'warning', 'danger']),
    /** Empty: everybody. */
    countries: z.array(country).default([]),
    startsOn: day,
    expires: day,
    sourceLang: lang.default('en'),
    sources: sources.refine((value) => value.length > 0, 'an alert names its source'),
  })
  .refine((value) => value.expires >= value.startsOn, { error: 'expires before it starts', path: ['expires'] });

export const alertText = z.strictObject({ slug, ...textFields, title: line(120), summary: paragraph(400) });

export type Alert = z.infer<typeof alert>;
export type AlertText = z.infer<typeof alertText>;
