import type { CollectionSlug } from 'payload';
import { nounNames, nouns, type Noun } from '#content/schema/nouns.ts';

/** The collection that holds the texts of a noun: "articles" -> "article-texts". */
export function textsOf(noun: Noun): TextSlug {
  return `${nouns[noun].singular}-texts`;
}

/** Which noun a collection belongs to, and whether it holds its texts; undefined for users and other collections of the desk. */
export function nounOf(collection: string): { noun: Noun; isText: boolean } | undefined {
  for (const noun of nounNames) {
    if (collection === noun) return { noun, isText: false };
    if (collection === textsOf(noun)) return { noun, isText: true };
  }
  return undefined;
}

/** A collection that holds the texts of a noun. */
export type TextSlug = Extract<CollectionSlug, `${string}-texts`>;
