import type { LinkNoun } from '../i18n/links.ts';
import type { Lang } from '#content/vocabulary/languages.ts';
import { formatsOf } from '../i18n/formats.ts';
import { findDocument } from './documents.ts';
import { lawCountries } from './law-facts.ts';
import { hasWords, textOf } from './texts.ts';

/** What a document is called, and in which language that is. */
export interface Title {
  title: string;
  lang: Lang;
}

/** The title of a document for a reader of `lang`; undefined where it has no page. */
export function titleOf(noun: LinkNoun, slug: string, lang: Lang): Title | undefined {
  if (noun === 'laws') return lawCountries().some((code) => code === slug) ? { title: formatsOf(lang).country(slug), lang } : undefined;
  if (!hasWords(noun, slug)) return undefined;
  // Names of organisations and publications are proper names: they stay as they are, in whatever language.
  if (noun === 'organisations') return named(findDocument(noun, slug)?.name, lang);
  if (noun === 'resources') return named(findDocument(noun, slug)?.title, lang);
  const shown = textOf(noun, slug, lang);
  return shown && { title: shown.text.title, lang: shown.lang };
}

function named(title: string | undefined, lang: Lang): Title | undefined {
  return title === undefined ? undefined : { title, lang };
}
