import { z } from 'zod';
import { BuildError } from './build-error.ts';
import { inWorker } from './in-worker.ts';

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), pages: z.int(), root: z.string() }),
  z.object({ ok: z.literal(false), message: z.string() }),
]);

/**
 * Checks a built folder, writes its headers and takes it into the store, in a thread of its own. Resolves to the tree of the
 * store.
 */
export async function finishInWorker(job: { folder: string; dataDir: string; cmsUrl?: string | undefined }): Promise<{ pages: number; root: string }> {
  const module = new URL('./finish-worker.ts', import.meta.url);
  const result = answer.parse(await inWorker(module, job, 'The check of the built site stopped'));
  if (!result.ok) throw new BuildError(result.message);
  return { pages: result.pages, root: result.root };
}
