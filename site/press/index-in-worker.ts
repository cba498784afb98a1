import { Worker } from 'node:worker_threads';

/** Makes a copy of a release with a search index of its own pages and all texts compressed, in a thread of its own, as that takes seconds. */
export async function indexInWorker(release: string, target: string, cache: string): Promise<void> {
  const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: { release, target, cache } });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  worker.once('message', () => resolve()).once('error', reject);
  worker.once('exit', (code) => reject(new Error(`The search index was not finished (${code}).`)));
  await promise;
}
