import { z } from 'zod';
import { factsClock, lang, line, paragraph, ref, slug, sources, textFields } from './fields.ts';
import { richText } from './rich-text.ts';

/** One sitting of a course: how long, with how many people, from which facts. */
export const session = z.strictObject({
  slug,
  minutes: z.int().min(5).max(480),
  groupSize: z.strictObject({ min: z.int().min(1).max(500), max: z.int().min(1).max(500) }).optional(),
  lawFacts: z.array(ref('law-facts')).default([]),
  articles: z.array(ref('articles')).default([]),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

/** What is taught, in one language: objectives begin with an observable verb; `body` is the activities step by step. */
export const sessionText = z.strictObject({
  slug,
  ...textFields,
  title: line(160),
  summary: paragraph(600),
  objectives: z.array(line(300)).min(1, 'a session has an objective at least'),
  materials: z.array(line(200)).default([]),
  keyMessages: z.array(line(300)).default([]),
  safety: paragraph(600).optional(),
  body: richText.min(1, 'is empty'),
  facilitatorNotes: richText.default([]),
  handout: richText.default([]),
  quiz: z
    .array(
      z
        .strictObject({
          question: line(300),
          answers: z.array(z.strictObject({ text: line(300), right: z.boolean().default(false) })).min(2, 'a question has two answers at least'),
          explanation: paragraph(600),
        })
        .refine((value) => value.answers.some((answer) => answer.right), { error: 'mark a right answer', path: ['answers'] }),
    )
    .default([]),
});

export type Session = z.infer<typeof session>;
export type SessionText = z.infer<typeof sessionText>;
