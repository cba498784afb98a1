import type { Filters } from '../search/results.ts';
import { type Search, openSearch } from '../search/client.ts';

/**
 * The searches of a page, by language, each loaded when it is first asked for. One that has never answered is loaded anew the
 * next time, because its line was cut; one that has keeps what it has loaded and answers from that without a line.
 */
export function searchLoader() {
  const searches = new Map<string, Promise<Search>>();
  const proven = new Set<string>();

  function load(lang: string): Promise<Search> {
    const search = searches.get(lang) ?? openSearch(`/pagefind/${lang}/`, lang);
    searches.set(lang, search);
    search.catch(() => searches.delete(lang));
    return search;
  }

  async function ask(lang: string, question: string, filters: Filters = {}): Promise<Answer> {
    try {
      const search = await load(lang);
      const { similar, results } = await search.ask(question, filters);
      proven.add(lang);
      return { similar, results: results.map((result) => async () => search.show(await result.data())) };
    } catch (error) {
      if (!proven.has(lang)) searches.delete(lang);
      throw error;
    }
  }

  const hasAnswered = (lang: string): boolean => proven.has(lang);

  /** Milliseconds to wait for the next letter: nothing is asked of the line for half a word; what is here answers at once. */
  const pause = (lang: string): number => (hasAnswered(lang) ? 20 : 150);

  return { load, ask, hasAnswered, pause };
}

export type Shown = ReturnType<Search['show']>;
/** What was found, best first; what a result says is loaded when it is called. */
export type Answer = { similar: boolean; results: (() => Promise<Shown>)[] };
