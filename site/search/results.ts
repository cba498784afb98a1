/** Several words that stand beside each other in a page mean more than the same words far apart; more of them than were asked for mean nothing. */
export function byRun(results: readonly Result[], asked: number): Result[] {
  return results
    .map((result) => ({ result, run: Math.min(asked, longestRun(result.words)) }))
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

/** What several questions find, best first, everything once. */
export function merge(...lists: readonly (readonly Result[])[]): Result[] {
  const byId = new Map<string, Result>();
  for (const result of lists.flat()) if (!byId.has(result.id)) byId.set(result.id, result);
  return [...byId.values()];
}

/** The best of each list first, then the second best: nobody knows which of several words was meant. */
export function interleaved(lists: readonly (readonly Result[])[]): Result[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return merge(Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat());
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
