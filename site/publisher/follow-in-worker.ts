import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Follow } from './publisher.ts';

/** What comes after a switch, in a thread of its own, as it takes seconds in which readers want to be served. `cache` keeps search indexes. */
export function followInWorker(dataDir: string, cache: string): Follow {
  return async (job) => {
    const worker = new Worker(new URL('./follow-worker.ts', import.meta.url), { workerData: { dataDir, cache, ...job } });
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    worker
      .once('message', resolve)
      .once('error', reject)
      .once('exit', (code) => reject(new Error(`The search index was not finished (${code}).`)));
    return z.string().parse(await promise);
  };
}
