import type { Article } from '#content/schema/article.ts';
import type { Course } from '#content/schema/course.ts';
import type { Event } from '#content/schema/event.ts';
import type { Text } from '#content/schema/nouns.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { type Shown, withTexts } from './texts.ts';

/** An entry of a list of pages: title and summary in the language `lang`. */
export interface PageEntry {
  path: string[];
  title: string;
  summary: string;
  lang: Lang;
  /** The drawing of its first topic or of its kind. */
  pictogram?: string | undefined;
}

type Titled = { title: string; summary: string } & Text;

/** Articles as entries of a list. */
export function articleEntries(articles: readonly Article[], lang: Lang): PageEntry[] {
  return withTexts('articles', articles, lang).map(({ data, shown }) => ({ ...entry(['articles', data.slug], shown), pictogram: data.topics[0] }));
}

/** Courses as entries of a list. */
export function courseEntries(courses: readonly Course[], lang: Lang): PageEntry[] {
  return withTexts('courses', courses, lang).map(({ data, shown }) => ({ ...entry(['courses', data.slug], shown), pictogram: 'course' }));
}

/** Events as entries of a list. */
export function eventEntries(events: readonly Event[], lang: Lang): PageEntry[] {
  return withTexts('events', events, lang).map(({ data, shown }) => entry(['events', data.slug], shown));
}

function entry(path: string[], shown: Shown<Titled>): PageEntry {
  return { path, title: shown.text.title, summary: shown.text.summary, lang: shown.lang };
}
