import { normalise } from './normalise.ts';
import { clustersOf, hasUnspaced } from './scripts.ts';
import { type Segment, cutBy, toQuery } from './segment.ts';
import { nearWords } from './near-words.ts';

/** Languages whose readers leave marks out or add them freely, so that an exact search first would only lose time. */
const looseMarks = new Set(['ar', 'id', 'en', 'ms', 'fil']);

/**
 * Asks an index in the ways that find most, best results first. `similar` says that the words were not found as they were typed.
 * Pagefind has one setting for marks, so its searches run one after the other.
 */
export async function ask(engine: Engine, { question, lang, words, filters }: Question): Promise<Answer> {
  const text = normalise(question).trim();
  if (!text) return { similar: false, results: [] };
  const segment = cutBy(words);
  const forms = [...new Set([toQuery(text, segment), text])];
  const exact = looseMarks.has(lang) ? [] : await searchAll(engine, forms, true, filters);
  const isUnspaced = hasUnspaced(text);
  const loose = isUnspaced && exact.length > 0 ? [] : await searchAll(engine, forms, false, filters);
  const found = merge(byRun(exact), byRun(loose));
  if (found.length > 0) return { similar: false, results: found };
  return { similar: true, results: await similar(engine, { text, segment, words, filters }) };
}

async function searchAll(engine: Engine, forms: readonly string[], exact: boolean, filters: Filters): Promise<Result[]> {
  const lists: Result[][] = [];
  for (const form of forms) lists.push(await engine.search(form, exact, filters));
  return merge(...lists);
}

function merge(...lists: readonly (readonly Result[])[]): Result[] {
  const byId = new Map<string, Result>();
  for (const result of lists.flat()) if (!byId.has(result.id)) byId.set(result.id, result);
  return [...byId.values()];
}

/** Several words that stand beside each other in a page mean more than the same words far apart. */
function byRun(results: readonly Result[]): Result[] {
  return results
    .map((result) => ({ result, run: longestRun(result.words) }))
    .sort((a, b) => b.run - a.run || b.result.score - a.result.score)
    .map(({ result }) => result);
}

function longestRun(words: readonly number[]): number {
  const places = [...new Set(words)].sort((a, b) => a - b);
  let longest = Math.min(1, places.length);
  let run = 1;
  for (let index = 1; index < places.length; index += 1) {
    run = places[index] === (places[index - 1] ?? 0) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Each word alone, or what it may have been meant to be: a page with more of them comes first. */
async function similar(
  engine: Engine,
  { text, segment, words, filters }: { text: string; segment: Segment; words: ReadonlySet<string>; filters: Filters },
): Promise<Result[]> {
  const single = toQuery(text, segment).split(' ');
  // Two words here may be one there: "tanda tangan", "menandatangani".
  const joined = single.length > 1 && !hasUnspaced(text) ? [single.join('')] : [];
  const parts = [...joined, ...single].filter((part) => clustersOf(part).length > 1 || /[^\p{M}]{2}/u.test(part));
  const scores = new Map<string, { result: Result; parts: number; score: number }>();
  for (const part of new Set(parts)) {
    for (const result of await firstFound(engine, part, words, filters)) {
      const known = scores.get(result.id) ?? { result, parts: 0, score: 0 };
      scores.set(result.id, { result, parts: known.parts + 1, score: known.score + result.score });
    }
  }
  return [...scores.values()].sort((a, b) => b.parts ** 2 * b.score - a.parts ** 2 * a.score).map(({ result }) => result);
}

async function firstFound(engine: Engine, part: string, words: ReadonlySet<string>, filters: Filters): Promise<Result[]> {
  const asTyped = await engine.search(part, false, filters);
  if (asTyped.length > 0) return asTyped;
  // Clusters are not typed letter by letter: a slip there makes another word, not a near one.
  const near = hasUnspaced(part) ? [] : nearWords(part, words);
  const found: Result[][] = [];
  for (const word of near) found.push(await engine.search(word, false, filters));
  if (found.flat().length > 0) return merge(...found);
  for (const form of shortened(part)) {
    const rest = await engine.search(form, false, filters);
    if (rest.length > 0) return rest;
  }
  return [];
}

/** A word without its last letters: endings differ, roots do not. */
function shortened(part: string): string[] {
  const letters = [...part];
  return [1, 2, 3].filter((count) => letters.length - count >= 3).map((count) => letters.slice(0, -count).join(''));
}

/** The search engine as `ask` needs it: Pagefind in the browser. `words` are the places of the words found. */
export interface Engine {
  search: (text: string, exact: boolean, filters: Filters) => Promise<Result[]>;
}
export type Filters = Readonly<Record<string, string[]>>;
export interface Result {
  id: string;
  score: number;
  words: readonly number[];
  data: () => Promise<Found>;
}
export interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
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
