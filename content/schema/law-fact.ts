import { z } from 'zod';
import { answers, questions } from '../vocabulary/questions.ts';
import { work } from '../vocabulary/work.ts';
import { country, factsClock, lang, line, paragraph, ref, slug, sources, textFields } from './fields.ts';

/**
 * One answer of the law: country x question, yes / no / it depends / not known, with citation and date.
 * `caveat` marks an answer that is no plain one; it stands in the comparison cell and is explained in the text.
 */
export const lawFact = z.strictObject({
  slug,
  country,
  question: z.enum(questions),
  answer: z.enum(answers),
  caveat: z.enum(['not-explicit', 'disputed', 'sources-disagree', 'not-enforced', 'by-order']).optional(),
  work: z.array(z.enum(work)).default([]),
  /** `articles` as cited, a proper name: "art. 77(B)", "sections 28, 29 and 30". */
  citations: z.array(z.strictObject({ instrument: ref('instruments'), articles: line(80).optional() })).default([]),
  legalReview: z.boolean().default(false),
  sourceLang: lang.default('en'),
  sources,
  ...factsClock,
});

/** The answer in one plain sentence, and where it is no plain yes or no, the caveat. */
export const lawFactText = z.strictObject({ slug, ...textFields, summary: paragraph(500), note: paragraph(800).optional() });

export type LawFact = z.infer<typeof lawFact>;
export type LawFactText = z.infer<typeof lawFactText>;
