import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { compressRest } from '../publisher/keep-unchanged.ts';
import { indexFolder } from '../search/index-folder.ts';
import { copyByLinks } from './copy-by-links.ts';

const { release, target, cache } = z.object({ release: z.string(), target: z.string(), cache: z.string() }).parse(workerData);

await copyByLinks(release, target);
await indexFolder(target, cache);
await compressRest(target);
parentPort?.postMessage('done');
