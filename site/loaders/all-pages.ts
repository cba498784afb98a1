import type { Lang } from '#content/vocabulary/languages.ts';
import { formatsOf } from '../i18n/formats.ts';
import type { LinkNoun } from '../i18n/links.ts';
import { documentsOf } from './documents.ts';
import { perSnapshot } from './per-snapshot.ts';
import { langsOf } from './texts.ts';
import { titleOf } from './titles.ts';

const listed = ['articles', 'centres', 'organisations', 'agreements', 'courses', 'events', 'terms'] as const satisfies readonly LinkNoun[];

/** An entry of the list from A to Z. */
export interface Entry {
  path: string[];
  title: string;
  lang: Lang;
}

/** Every page that really exists in a language, by the letters with which the titles begin, in that language's order. */
export const pagesFromAToZ = perSnapshot((lang) => {
  const { compare } = formatsOf(lang as Lang);
  const entries = listed.flatMap((noun) => documentsOf(noun).flatMap((document) => entryOf(noun, document.slug, lang as Lang)));
  const groups = Object.groupBy(
    entries.sort((a, b) => compare(a.title, b.title)),
    (entry) => initial(entry.title, lang),
  );
  return Object.entries(groups).map(([letter, members = []]) => ({ letter, members }));
});

function entryOf(noun: LinkNoun, slug: string, lang: Lang): Entry[] {
  const title = noun === 'alerts' ? undefined : titleOf(noun, slug, lang);
  return title && isTranslated(noun, slug, lang) ? [{ path: [noun, slug], title: title.title, lang: title.lang }] : [];
}

function isTranslated(noun: LinkNoun, slug: string, lang: Lang): boolean {
  return langsOf(noun, slug).includes(lang);
}

/** The first letter with its marks, as a reader sees it. */
function initial(title: string, lang: string): string {
  const [first] = new Intl.Segmenter(lang, { granularity: 'grapheme' }).segment(title.replace(/^[^\p{L}\p{N}]+/u, ''));
  return (first?.segment ?? '#').toLocaleUpperCase(lang);
}
