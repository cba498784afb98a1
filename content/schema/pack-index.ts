import type { Noun, Text } from './nouns.ts';
import { type Entry, entriesOf, type Pack } from './pack.ts';

/** What is asked about the other entries of a pack. */
export type Index = {
  document: (noun: Noun, slug: string) => Entry<unknown> | undefined;
  text: (noun: Noun, slug: string, lang: string) => Entry<Text> | undefined;
  slugs: (noun: Noun) => readonly string[];
};

/** The index of a pack. */
export function indexOf(pack: Pack): Index {
  const documents = new Map<string, Entry<unknown>>();
  const texts = new Map<string, Entry<Text>>();
  const slugs = new Map<Noun, string[]>();
  for (const { noun, entry, lang } of entriesOf(pack)) {
    const { slug } = entry.record;
    if (lang) {
      texts.set(key(noun, slug, lang), entry);
      continue;
    }
    documents.set(key(noun, slug), entry);
    const known = slugs.get(noun);
    if (known) known.push(slug);
    else slugs.set(noun, [slug]);
  }
  return {
    document: (noun, slug) => documents.get(key(noun, slug)),
    text: (noun, slug, lang) => texts.get(key(noun, slug, lang)),
    slugs: (noun) => slugs.get(noun) ?? [],
  };
}

/** An entry's name among all of a pack. */
export function key(noun: Noun, slug: string, lang = ''): string {
  return `${noun}/${slug}/${lang}`;
}
