import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { inBatch } from '../store/batch.ts';
import { storeIn } from '../store/store.ts';
import { takeFolder } from '../store/take-folder.ts';
import { withChanges } from '../store/trees.ts';
import { BuildError } from './build-error.ts';
import { finish } from './finish.ts';

const { folder, dataDir, cmsUrl } = z.object({ folder: z.string(), dataDir: z.string(), cmsUrl: z.string().optional() }).parse(workerData);

async function work() {
  const { pages } = finish(folder, cmsUrl);
  const { objects, trees } = storeIn(dataDir);
  const root = await inBatch(objects, (batch) => withChanges(trees, batch, undefined, takeFolder(batch, folder)));
  return { ok: true, pages, root };
}

const answer = await work().catch((error: unknown) => {
  // Class and stack do not survive the way to the other thread.
  if (error instanceof BuildError) return { ok: false, message: error.message };
  throw error;
});
parentPort?.postMessage(answer);
