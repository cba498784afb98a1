import type { Lang } from '#content/vocabulary/languages.ts';

/** How far a text is; outdated ones are published, from a source whose meaning has changed since. */
export const textStates = ['missing', 'draft', 'in-review', 'published', 'outdated'] as const;
export type TextState = (typeof textStates)[number];

/** What the state follows from, all of it kept with the text itself; the source is the text that it was translated from. */
export type Stated = {
  published: boolean;
  readyForReview: boolean;
  translatedFrom?: { lang?: Lang | null; revision?: number | null } | null | undefined;
};

/**
 * The state of a text. `revisionOf` gives the revision of the published text in a language, undefined where there is none. Words that wait
 * for somebody to look at them come first: they are what is to be done.
 */
export function stateOf(text: Stated | undefined, revisionOf: (lang: Lang) => number | undefined): TextState {
  if (!text) return 'missing';
  if (text.readyForReview) return 'in-review';
  if (!text.published) return 'draft';
  return isBehind(text.translatedFrom, revisionOf) ? 'outdated' : 'published';
}

function isBehind(from: Stated['translatedFrom'], revisionOf: (lang: Lang) => number | undefined): boolean {
  const now = from?.lang ? revisionOf(from.lang) : undefined;
  return now !== undefined && now > (from?.revision ?? 0);
}
