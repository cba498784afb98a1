import { z } from 'zod';
import { audiences } from '../vocabulary/audiences.ts';
import { topics } from '../vocabulary/topics.ts';
import { factsClock, lang, line, paragraph, ref, slug, sources, textFields } from './fields.ts';
import { richText } from './rich-text.ts';

/** A curriculum: modules in teaching order. */
export const course = z.strictObject({
  slug,
  position: z.int().min(0).max(999).default(100),
  audiences: z.array(z.enum(audiences)).default([]),
  topics: z.array(z.enum(topics)).default([]),
  modules: z.array(ref('modules')).min(1, 'a course has a module at least'),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

export const courseText = z.strictObject({ slug, ...textFields, title: line(160), summary: paragraph(600), body: richText });

export type Course = z.infer<typeof course>;
export type CourseText = z.infer<typeof courseText>;
