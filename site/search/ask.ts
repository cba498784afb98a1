import { correctionsOf, isMistyped, relatedWords } from './near-words.ts';
import { normalise } from './normalise.ts';
import { type Engine, type Filters, type Result, byRun, interleaved, merge } from './results.ts';
import { hasUnspaced } from './scripts.ts';
import { searchAll, searchEach } from './search-all.ts';
import { cutBy, toQuery } from './segment.ts';
import { similar } from './similar.ts';
import { fromZawgyi } from './zawgyi.ts';

/** Languages whose readers leave marks out or add them freely, so that an exact search first would only lose time. */
const looseMarks = new Set(['ar', 'id', 'en', 'ms', 'fil']);

/** Asks an index in the ways that find most, best results first. `similar` says that the words were not found as they were typed. */
export async function ask(engine: Engine, { question, lang, words, filters }: Question): Promise<Answer> {
  const text = await fromZawgyi(normalise(question).trim(), words);
  if (!text) return { similar: false, results: [] };
  const segment = cutBy(words);
  const near = interleaved(await searchEach(engine, corrected(text, words), false, filters));
  const forms = [...new Set([toQuery(text, segment), text])];
  const exact = marksMatter(text, lang) ? await searchAll(engine, forms, true, filters) : [];
  const isUnspaced = hasUnspaced(text);
  const loose = isUnspaced && exact.length > 0 ? [] : await searchAll(engine, forms, false, filters);
  const length = forms[0]?.split(' ').length ?? 1;
  const found = merge(near, byRun(exact, length), byRun(loose, length));
  if (found.length > 0) return { similar: near.length > 0, results: merge(found, found.length < few ? await related(engine, text, words, filters) : []) };
  return { similar: true, results: await similar(engine, { text, segment, words, filters }) };
}

/** Vietnamese typed without any mark was typed in a hurry, and would find English words first. */
function marksMatter(text: string, lang: string): boolean {
  return !looseMarks.has(lang) && (lang !== 'vi' || /[^\x20-\x7e]/.test(text));
}

/** Above this many results nobody needs those for other forms of the word. */
const few = 5;

/** What a question of one word finds under other forms of that word. */
async function related(engine: Engine, text: string, words: ReadonlySet<string>, filters: Filters): Promise<Result[]> {
  if (/\s/.test(text) || hasUnspaced(text)) return [];
  return searchAll(engine, relatedWords(text, words).slice(0, 6), false, filters);
}

/** The question with known words for those that were mistyped, in up to three ways; Pagefind would take the letters before the slip for a word. */
function corrected(text: string, words: ReadonlySet<string>): string[] {
  const parts = text.split(/\s+/).map((part) => {
    const meant = hasUnspaced(part) || !isMistyped(part, words) ? [] : correctionsOf(part, words);
    return { part, meant };
  });
  const ways = Math.min(3, Math.max(...parts.map(({ meant }) => meant.length)));
  return Array.from({ length: ways }, (_, way) => parts.map(({ part, meant }) => meant[way] ?? meant[0] ?? part).join(' '));
}

export interface Answer {
  similar: boolean;
  results: Result[];
}
interface Question {
  question: string;
  lang: string;
  words: ReadonlySet<string>;
  filters: Filters;
}
