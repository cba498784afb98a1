import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Lang, langs } from '#content/vocabulary/languages.ts';
import { type Phrase, phrases } from '#content/vocabulary/phrases.ts';
import { environment } from '../environment.ts';

const words = z.record(z.enum(phrases), z.strictObject({ title: z.string().min(1), summary: z.string().min(1) }));

/** The words of a phrase in a language. */
export function phraseIn(lang: Lang, phrase: Phrase): { title: string; summary: string } {
  const file = path.join(environment.root, 'locales', lang, 'phrases.json');
  return words.parse(JSON.parse(readFileSync(file, 'utf8')))[phrase];
}

/** The words of a phrase in every language of the service. */
export function phraseWords(phrase: Phrase): { lang: Lang; title: string; summary: string }[] {
  return langs.map((lang) => ({ lang, ...phraseIn(lang, phrase) }));
}
