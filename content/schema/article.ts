import { z } from 'zod';
import { audiences } from '../vocabulary/audiences.ts';
import { stages } from '../vocabulary/stages.ts';
import { topics } from '../vocabulary/topics.ts';
import { work } from '../vocabulary/work.ts';
import { country, day, factsClock, lang, line, paragraph, ref, slug, sources, textFields } from './fields.ts';
import { richText } from './rich-text.ts';

/** A guide (what to do), a story (what happened to others) or news; what is true of it in every language. */
export const article = z
  .strictObject({
    slug,
    kind: z.enum(['guide', 'story', 'news']),
    stage: z.enum(stages).optional(),
    position: z.int().min(0).max(999).default(100),
    topics: z.array(z.enum(topics)).default([]),
    audiences: z.array(z.enum(audiences)).default([]),
    work: z.array(z.enum(work)).default([]),
    countries: z.array(country).default([]),
    sensitive: z.boolean().default(false),
    sourceLang: lang.default('en'),
    publishedOn: day.optional(),
    consent: z.enum(['published-source', 'given', 'not-needed']).optional(),
    anonymised: z.boolean().optional(),
    lawFacts: z.array(ref('law-facts')).default([]),
    next: ref('articles').optional(),
    sources,
    ...factsClock,
  })
  .refine((value) => value.kind !== 'guide' || value.stage, { error: 'a guide needs a stage of the way', path: ['stage'] })
  .refine((value) => value.kind !== 'story' || (value.consent && value.anonymised !== undefined), {
    error: 'a story says how consent was given and whether it is anonymised',
    path: ['consent'],
  });

/** The words of an article in one language; `summary` is the answer in one sentence. */
export const articleText = z.strictObject({
  slug,
  ...textFields,
  title: line(120),
  summary: paragraph(400),
  audio: ref('media').optional(),
  body: richText.min(1, 'is empty'),
});

export type Article = z.infer<typeof article>;
export type ArticleText = z.infer<typeof articleText>;
