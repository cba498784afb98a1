import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { BuildError } from './build-error.ts';

const answer = z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), pages: z.int() }), z.object({ ok: z.literal(false), message: z.string() })]);

/**
 * Checks a built folder, writes its headers and compresses what changed since the previous release, in a thread of its
 * own: looking at thousands of pages takes seconds in which readers want to be served.
 */
export async function finishInWorker(folder: string, previous: string | undefined, cmsUrl?: string): Promise<{ pages: number }> {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: { folder, previous, cmsUrl } });
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  worker
    .once('message', resolve)
    .once('error', reject)
    .once('exit', (code) => reject(new Error(`The check of the built site stopped (${code}).`)));
  const result = answer.parse(await promise);
  if (!result.ok) throw new BuildError(result.message);
  return { pages: result.pages };
}
