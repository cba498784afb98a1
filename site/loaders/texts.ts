import type { Data, Noun, Text } from '#content/schema/nouns.ts';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { findDocument } from './documents.ts';
import { snapshot } from './snapshot.ts';

/** A text as a reader gets it: in which language, and how far it can be trusted. */
export interface Shown<T> {
  text: T;
  /** The language of the text, which is not the reader's where `fallback` is true. */
  lang: Lang;
  fallback: boolean;
  /** Nobody has read this machine translation yet. */
  machine: boolean;
  /** The text it was translated from has changed its meaning since. */
  outdated: boolean;
}

/** The words of a document for a reader of `lang`: in that language, else in its source language, else in English, else in any. */
export function textOf<N extends Noun>(noun: N, slug: string, lang: Lang): Shown<Text<N>> | undefined {
  const texts = snapshot().texts[noun].get(slug);
  const document = findDocument(noun, slug);
  if (!texts || !document) return undefined;
  const text = texts.get(lang) ?? texts.get(document.sourceLang) ?? texts.get('en') ?? texts.values().next().value;
  if (!text) return undefined;
  return {
    text,
    lang: text.lang,
    fallback: text.lang !== lang,
    machine: text.method === 'machine' && !text.reviewedOn,
    outdated: isOutdated(text, texts),
  };
}

/** The languages in which a document really has words, in the order of the menu. */
export function langsOf(noun: Noun, slug: string): Lang[] {
  const texts = snapshot().texts[noun].get(slug);
  return langs.filter((lang) => texts?.has(lang));
}

/** Whether a document has words in any language; without them it has no page. */
export function hasWords(noun: Noun, slug: string): boolean {
  return snapshot().texts[noun].has(slug);
}

/** The documents of a noun that have words in any language, with their words for a reader of `lang`. */
export function withTexts<N extends Noun>(noun: N, documents: readonly Data<N>[], lang: Lang): { data: Data<N>; shown: Shown<Text<N>> }[] {
  return documents.flatMap((data) => {
    const shown = textOf(noun, data.slug, lang);
    return shown ? [{ data, shown }] : [];
  });
}

function isOutdated(text: Text, texts: ReadonlyMap<string, Text>): boolean {
  const from = text.translatedFrom;
  const source = from && texts.get(from.lang);
  return Boolean(source && source.revision > from.revision);
}
