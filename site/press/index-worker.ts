import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { compress } from '../publisher/keep-unchanged.ts';
import { indexFolder } from '../search/index-folder.ts';
import { copyByLinks } from './copy-by-links.ts';

const { release, target, cache } = z.object({ release: z.string(), target: z.string(), cache: z.string() }).parse(workerData);

await copyByLinks(release, target);
const { replaced } = await indexFolder(target, cache);
for (const lang of replaced) {
  const entries = readdirSync(join(target, 'pagefind', lang), { recursive: true, withFileTypes: true });
  for (const entry of entries) if (entry.isFile()) await compress(join(entry.parentPath, entry.name));
}
parentPort?.postMessage('done');
