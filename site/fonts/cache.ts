import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageFolder } from './sources.ts';

/** What was made of the same parts before, else what `make` returns: a rebuild makes no font a second time. */
export async function cached(parts: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  // Beside Astro's own cache, which hosts keep between builds.
  const folder = path.resolve(packageFolder('padauk'), '../../.astro/fonts');
  const file = path.join(folder, `${hash.digest('hex')}.woff2`);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  // Builds may run side by side: none may read a half written file of another.
  const half = `${file}.${randomUUID()}`;
  writeFileSync(half, bytes);
  renameSync(half, file);
  return bytes;
}
