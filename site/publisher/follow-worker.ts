import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { inBatch } from '../store/batch.ts';
import { compressTexts } from '../store/compress.ts';
import { storeIn } from '../store/store.ts';

const job = z.object({ dataDir: z.string(), root: z.string(), before: z.string().optional(), cache: z.string(), indexed: z.array(z.string()).optional() });
const { dataDir, root, before, cache, indexed } = job.parse(workerData);
const store = storeIn(dataDir);

async function indexedTree(others: readonly string[]): Promise<string> {
  // Half a second of loading, while readers wait for what is compressed.
  const { indexTree } = await import('../search/index-tree.ts');
  return inBatch(store.objects, (batch) => indexTree(batch, store.trees, root, { cache, indexed: others }));
}

await compressTexts(store, root, before);
const next = indexed ? await indexedTree(indexed) : root;
await compressTexts(store, next, root);
parentPort?.postMessage(next);
