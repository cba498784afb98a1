import { correctionsOf, relatedWords } from './near-words.ts';
import type { Engine, Filters, Result } from './results.ts';
import { clustersOf, hasUnspaced } from './scripts.ts';
import { searchAll } from './search-all.ts';
import { type Segment, toQuery } from './segment.ts';

/** Each word alone, or what it may have been meant to be: a page with more of them comes first. */
export async function similar(
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
  const near = hasUnspaced(part) ? [] : [...correctionsOf(part, words), ...relatedWords(part, words)].slice(0, 8);
  const found = await searchAll(engine, near, false, filters);
  if (found.length > 0) return found;
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
