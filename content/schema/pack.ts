import type { z } from 'zod';
import type { Lang } from '../vocabulary/languages.ts';
import { type Data, type Noun, nounNames, nouns, type Text } from './nouns.ts';
import { type Settings, settings } from './settings.ts';

/** A record with its publishing state and `place`, where a person finds it (a file, or an address in the CMS). A draft may be incomplete. */
export type Entry<T> = { status: 'published'; record: T; place: string } | { status: 'draft'; record: Draft<T>; place: string };

/** What is written of a record so far; its address is always there. */
export type Draft<T> = Partial<T> & Pick<T, Extract<keyof T, 'slug' | 'lang'>>;

/** The whole content in memory: what files, database and snapshot have in common. `files` are the media by file name: absolute path of the bytes. */
export type Pack = {
  settings: Settings;
  documents: { [N in Noun]: Entry<DataOf[N]>[] };
  texts: { [N in Noun]: Entry<TextOf[N]>[] };
  files: Map<string, string>;
};

/** The record types by noun, spelt out so that TypeScript can follow a noun that is only known when the code runs. */
export type DataOf = { [N in Noun]: Data<N> };
export type TextOf = { [N in Noun]: Text<N> };

/** One entry with the noun it belongs to, and whether it is a document or the text of one. */
export type Located = { noun: Noun; entry: Entry<Data>; lang?: undefined } | { noun: Noun; entry: Entry<Text>; lang: Lang };

/** The contracts of `nouns`, typed so that code for any noun gets the records of that noun. */
export const contracts: { [N in Noun]: { data: z.ZodType<DataOf[N]>; text: z.ZodType<TextOf[N]> } } = nouns;

/** A pack without content, to be filled. */
export function emptyPack(): Pack {
  return { settings: settings.parse({}), documents: byNoun(), texts: byNoun(), files: new Map() };
}

/** Every entry of a pack, noun by noun in seed order, documents before texts. */
export function* entriesOf(pack: Pack): Generator<Located> {
  for (const noun of nounNames) {
    for (const entry of pack.documents[noun]) yield { noun, entry };
    for (const entry of pack.texts[noun]) yield { noun, entry, lang: entry.record.lang };
  }
}

function byNoun(): { [N in Noun]: never[] } {
  return {
    resources: [],
    media: [],
    organisations: [],
    instruments: [],
    'law-facts': [],
    ratifications: [],
    laws: [],
    countries: [],
    centres: [],
    hotlines: [],
    agreements: [],
    articles: [],
    claims: [],
    sessions: [],
    modules: [],
    courses: [],
    events: [],
    alerts: [],
    terms: [],
    statistics: [],
  };
}
