import { lostParts } from './lost-parts.ts';
import type { Engine, Found } from './results.ts';

/**
 * Pagefind over the index folder of a language. Searches wait for each other because "exact marks" is one setting for all.
 * Runs without Pagefind's worker, which would load the same script a second time. The list of its files
 * is asked for anew by the browser (its address stays the same), all others have the hash of their content in their name. Rejects when the line is cut.
 */
export async function pagefindEngine(folder: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  const instance = pagefind.createInstance({
    basePath: folder,
    baseUrl: '/',
    noWorker: true,
    metaCacheTag: '1',
    excerptLength: 24,
    excerptEllipsis: '…',
    ranking: { metaWeights: { alt: 0.5 } },
  });
  let last: Promise<unknown> = Promise.resolve();
  return {
    search(text, exact, filters) {
      const answer = last.then(async () => {
        await instance.options({ exactDiacritics: exact });
        const before = lostParts();
        const { results } = await instance.search(text, { filters });
        if (lostParts() > before) throw new Error(`A part of ${folder} could not be loaded`);
        return results;
      });
      last = answer.catch(() => undefined);
      return answer;
    },
  };
}

interface Pagefind {
  createInstance: (options: Record<string, unknown>) => {
    options: (options: Record<string, unknown>) => Promise<void>;
    search: (
      text: string,
      options: { filters: Readonly<Record<string, string[]>> },
    ) => Promise<{ results: { id: string; score: number; words: number[]; data: () => Promise<Found> }[] }>;
  };
}
