import { z } from 'zod';
import { topics } from '../vocabulary/topics.ts';
import { country, day, factsClock, lang, line, paragraph, slug, source, textFields } from './fields.ts';

/** "Is it true?": something people hear on the way, with a verdict, two sources and a day after which it is hidden. */
export const claim = z.strictObject({
  slug,
  verdict: z.enum(['true', 'false', 'partly', 'unknown']),
  topics: z.array(z.enum(topics)).default([]),
  countries: z.array(country).default([]),
  sourceLang: lang.default('en'),
  expires: day,
  sources: z.array(source).min(2, 'a claim needs two sources'),
  ...factsClock,
});

/** A claim in one language: `title` is the claim as people say it, `summary` the answer. */
export const claimText = z.strictObject({ slug, ...textFields, title: line(200), summary: paragraph(800) });

export type Claim = z.infer<typeof claim>;
export type ClaimText = z.infer<typeof claimText>;
