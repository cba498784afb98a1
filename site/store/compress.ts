import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { atATime } from './at-a-time.ts';
import { inBatch } from './batch.ts';
import type { Store } from './store.ts';

const texts = /\.(html|css|js|mjs|json|geojson|svg|xml|txt|csv|ics|vcf|webmanifest)$/;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Below that it is one packet either way. */
const onePacket = 1400;

/** Puts `.br` and `.gz` beside the texts in which the tree `root` differs from `before`, where they lack them; all texts without one. */
export async function compressTexts({ objects, trees }: Store, root: string, before?: string): Promise<void> {
  const hashes = new Set<string>();
  for (const [path, hash] of trees.differences(before, root)) if (hash !== undefined && texts.test(path)) hashes.add(hash);
  const missing = [...hashes].filter((hash) => !existsSync(`${objects.pathOf(hash)}.gz`));
  await inBatch(objects, (batch) =>
    atATime(4, missing, async (hash) => {
      const bytes = objects.read(hash);
      if (bytes.length < onePacket) return;
      const [br, gz] = await Promise.all([quickly(bytes), zip(bytes, { level: 4 })]);
      batch.accompany(hash, '.br', br);
      batch.accompany(hash, '.gz', gz);
    }),
  );
}

/** Level 5 of brotli takes a millisecond for a page; level 9 takes ten for one per cent less. */
function quickly(bytes: Buffer): Promise<Buffer> {
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}
