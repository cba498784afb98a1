import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { environment } from '../environment.ts';
import { BuildError, sentenceOf } from './build-error.ts';
import { environmentOfSite } from './environment-of-site.ts';
import { repository } from './repository.ts';

/**
 * Makes what trainers download into a built site, in a process of its own, as the code that makes it is read by Vite. Throws a
 * `BuildError` with the sentence of what cannot be made.
 */
export async function courseFiles(folder: string, { snapshot, siteUrl, log }: Options): Promise<void> {
  const variables = { SNAPSHOT_DIR: snapshot, SITE_URL: siteUrl, COURSE_FILES: environment.courseFiles?.join(',') };
  const child = spawn(process.execPath, [join(repository, 'site/commands/downloads.ts'), folder], {
    cwd: repository,
    env: { ...environmentOfSite(variables), NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  createInterface({ input: child.stdout }).on('line', (line) => log?.(line));
  child.stderr.on('data', (chunk) => (stderr = `${stderr}${chunk}`.slice(-100_000)));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  if ((await promise) !== 0) throw new BuildError(sentenceOf(stderr));
}

type Options = { snapshot: string; siteUrl: string; log?: ((line: string) => void) | undefined };
