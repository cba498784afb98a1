import type { Lang } from '#content/vocabulary/languages.ts';
import { formatsOf } from '../i18n/formats.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { hasWords, withTexts } from './texts.ts';

/** All words of the glossary that are explained in any language. */
export const terms = perSnapshot(() => documentsOf('terms').filter((term) => hasWords('terms', term.slug)));

/** The glossary for a reader of `lang`, in the order of that language. */
export function glossaryOf(lang: Lang) {
  const { compare } = formatsOf(lang);
  return withTexts('terms', terms(), lang).toSorted((a, b) => compare(a.shown.text.title, b.shown.text.title));
}
