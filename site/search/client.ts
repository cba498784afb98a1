import { type Answer, ask } from './ask.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import type { Filters, Found } from './results.ts';
import { unspaced } from './scripts.ts';
import { toDisplay } from './segment.ts';
import { unpackWords } from './words.ts';

/** Loads what a search in a language needs; rejects when the line is cut, and may be tried again. */
export async function openSearch(folder: string, lang: string): Promise<Search> {
  const [engine, packed] = await Promise.all([pagefindEngine(folder), load(`${folder}words.txt`)]);
  const words = unpackWords(packed);
  const marked = lang in unspaced;
  return {
    ask: (question, filters) => ask(engine, { question, lang, words, filters }),
    show: ({ url, meta, excerpt }) => ({ url, title: toDisplay(meta['title'] ?? '', marked), excerpt: toDisplay(excerpt, marked), meta }),
  };
}

async function load(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.text();
}

export interface Search {
  ask: (question: string, filters: Filters) => Promise<Answer>;
  /** What a result says, as the page has it; `excerpt` is HTML with `<mark>` only. */
  show: (found: Found) => { url: string; title: string; excerpt: string; meta: Record<string, string> };
}
