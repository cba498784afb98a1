import { nouns, type Noun } from '#content/schema/nouns.ts';
import { fieldsOf } from '#content/schema/shape.ts';

/** Fields of a text that say how it was made; all others are its words. */
const aboutIt = new Set(['slug', 'lang', 'method', 'revision', 'translatedFrom', 'reviewedOn', 'reviewedBy', 'keywords']);

/** The names of the fields of a noun's texts that hold words. */
export function wordFields(noun: Noun): string[] {
  return Object.keys(fieldsOf(nouns[noun].text)).filter((name) => !aboutIt.has(name));
}

/** The words of a text as it is kept, without anything else. */
export function wordsOf(noun: Noun, text: Json): Json {
  return Object.fromEntries(wordFields(noun).flatMap((name) => (text[name] === undefined || text[name] === null ? [] : [[name, text[name]]])));
}

type Json = Record<string, unknown>;
