import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { BuildError } from './build-error.ts';
import { finish } from './finish.ts';
import { keepUnchanged } from './keep-unchanged.ts';

const { folder, previous, cmsUrl } = z.object({ folder: z.string(), previous: z.string().optional(), cmsUrl: z.string().optional() }).parse(workerData);

async function work() {
  const { pages } = finish(folder, cmsUrl);
  await keepUnchanged(folder, previous);
  return { ok: true, pages };
}

const answer = await work().catch((error: unknown) => {
  // Class and stack do not survive the way to the other thread.
  if (error instanceof BuildError) return { ok: false, message: error.message };
  throw error;
});
parentPort?.postMessage(answer);
