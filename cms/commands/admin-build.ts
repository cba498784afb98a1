import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../environment.ts';
import { run } from './run.ts';

const stamp = path.join(environment.root, 'cms/.next/waypost-sources');
const sources = ['cms/**/*.{ts,tsx,css,js}', 'content/{schema,vocabulary}/*.ts', 'locales/*/admin.json', 'package-lock.json'];

/** Builds the admin if its sources changed since the last build that came to its end. */
export async function buildAdmin(): Promise<void> {
  const now = await fingerprint();
  const before = await readFile(stamp, 'utf8').catch(() => '');
  if (before === now) return;
  await run('Building the admin', ['node_modules/next/dist/bin/next', 'build', 'cms'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' });
  await writeFile(stamp, now);
}

async function fingerprint(): Promise<string> {
  const files: string[] = [];
  for (const pattern of sources) {
    for await (const file of glob(pattern, { cwd: environment.root, exclude: (name) => /(^|\/)(\.next|node_modules)$/.test(name) })) files.push(file);
  }
  const hash = createHash('sha256');
  for (const file of files.filter((name) => !/\.next\/|next-env\.d\.ts$/.test(name)).sort())
    hash.update(`${file}\0`).update(await readFile(path.join(environment.root, file)));
  return hash.digest('hex');
}
