import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { BuildError, sentenceOf } from './build-error.ts';
import { environmentOfSite } from './environment-of-site.ts';
import { repository } from './repository.ts';

/**
 * Runs `astro build` in a process of its own, with its working files in `workFolder`. Throws a `BuildError` with the
 * build's own sentence.
 */
export async function runAstro(options: readonly string[], { workFolder, variables, signal, log }: Options): Promise<void> {
  mkdirSync(workFolder, { recursive: true });
  // Astro renders in `<outDir>/.prerender` only if outDir lies inside the working directory, else in one folder that
  // parallel builds would share, perhaps on another filesystem (EXDEV): so it runs in workFolder, and finds its packages by this link.
  const packages = join(workFolder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(repository, 'node_modules'), packages, 'dir');
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  const preload = new URL('./exit-with-parent.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, astro, 'build', '--root', join(repository, 'site'), ...options, '--silent'], {
    cwd: workFolder,
    env: { ...environmentOfSite(variables), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    signal,
  });
  let stderr = '';
  linesOf(child.stdout, (line) => {
    if (line.trim() && !aPage.test(line)) log?.(line);
  });
  linesOf(child.stderr, (line) => {
    stderr = `${stderr}${line}\n`.slice(-100_000);
    log?.(line);
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', (error) => reject(signal?.aborted ? new BuildError('The build was stopped with the service.') : error)).on('close', resolve);
  const code = await promise;
  if (code !== 0) throw new BuildError(sentenceOf(stderr));
}

function linesOf(stream: Readable | null, take: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', take);
}

/** Astro names every page that it writes, thousands of them. */
const aPage = /[├└]─|^\s*\(\+[\d.]+m?s\)/;

type Options = {
  workFolder: string;
  variables: Record<string, string | undefined>;
  signal?: AbortSignal | undefined;
  log?: ((text: string) => void) | undefined;
};
