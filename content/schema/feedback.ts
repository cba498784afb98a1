import { z } from 'zod';
import { langs } from '../vocabulary/languages.ts';
import { day, lang } from './fields.ts';

/** How long an answer to "What did you not find?" may be. */
export const longestFeedback = 300;

/** The parts of the site whose pages ask for feedback. */
export const feedbackNouns = ['articles', 'laws', 'routes', 'centres', 'search'] as const;

const page = z
  .string()
  .max(120)
  .regex(new RegExp(`^/(${langs.join('|')})/(${feedbackNouns.join('|')})/(?:[a-z0-9]+(?:-[a-z0-9]+)*/)?$`), 'is no page that asks for feedback');

const helped = z.enum(['yes', 'no', 'none']);

/** What is kept of a feedback: the page, the answers and the day; nothing about who wrote it. */
export const feedback = z.strictObject({ page, lang, helped, missing: z.string().max(longestFeedback).optional(), day });

/** What the form sends. Whether the words hold data of a person is another question: `personalDataIn` (personal-data.ts). */
export const feedbackForm = z.strictObject({
  page,
  helped: helped.default('none'),
  missing: z.string().max(9000).default('').transform(tidy).pipe(z.string().max(longestFeedback)),
});

/** What a reader can be told after sending; each has its sentence in `locales/<lang>/feedback.json` and its page. */
export const feedbackAnswers = ['thanks', 'number', 'address', 'empty', 'later', 'failed'] as const;

/** One line without control signs, without marks that turn the direction of what follows, and without broken letters. */
function tidy(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
}

/** The parts of an address: `['articles', 'first-days']` for "/km/articles/first-days/". */
export function partsOfPage(path: string): { lang: string; noun: string; name: string | undefined } {
  const [, first = '', noun = '', name] = path.split('/');
  return { lang: first, noun, name: name || undefined };
}

export type FeedbackAnswer = (typeof feedbackAnswers)[number];
