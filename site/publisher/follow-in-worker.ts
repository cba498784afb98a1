import { z } from 'zod';
import { inWorker } from './in-worker.ts';
import type { Follow } from './publisher.ts';

/** What comes after a switch, in a thread of its own. `cache` keeps search indexes. */
export function followInWorker(dataDir: string, cache: string): Follow {
  const module = new URL('./follow-worker.ts', import.meta.url);
  return async (job) => z.string().parse(await inWorker(module, { dataDir, cache, ...job }, 'The search index was not finished'));
}
