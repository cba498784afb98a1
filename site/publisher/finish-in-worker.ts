import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { BuildError } from './build-error.ts';

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), pages: z.int(), root: z.string() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/**
 * Checks a built folder, writes its headers and takes it into the store, in a thread of its own: looking at thousands of pages
 * takes seconds in which readers want to be served. Resolves to the tree of the store.
 */
export async function finishInWorker(job: { folder: string; dataDir: string; cmsUrl?: string | undefined }): Promise<{ pages: number; root: string }> {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: job });
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  worker
    .once('message', resolve)
    .once('error', reject)
    .once('exit', (code) => reject(new Error(`The check of the built site stopped (${code}).`)));
  const result = answer.parse(await promise);
  if (!result.ok) throw new BuildError(result.message);
  return { pages: result.pages, root: result.root };
}
