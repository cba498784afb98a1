import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { BuildError, sentenceOf } from './build-error.ts';
import { repository } from './repository.ts';

/**
 * Runs `astro build` on a snapshot in a process of its own and resolves to the folder it wrote, inside `workFolder`.
 * Throws a `BuildError` with the build's own sentence.
 */
export async function astroBuild({ snapshot, workFolder, siteUrl, cmsUrl, signal, log }: Options): Promise<string> {
  const folder = join(workFolder, 'site');
  mkdirSync(folder, { recursive: true });
  // Astro renders in `<outDir>/.prerender` only if outDir lies inside the working directory, else in one folder that
  // parallel builds would share, perhaps on another filesystem (EXDEV): so it runs in workFolder, and finds its packages by this link.
  symlinkSync(join(repository, 'node_modules'), join(workFolder, 'node_modules'), 'dir');
  const astro = join(repository, 'node_modules/astro/bin/astro.mjs');
  const preload = new URL('./exit-with-parent.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', preload, astro, 'build', '--root', join(repository, 'site'), '--outDir', folder, '--silent'], {
    cwd: workFolder,
    env: {
      ...inherited(),
      SNAPSHOT_DIR: snapshot,
      SITE_URL: siteUrl,
      ...(cmsUrl && { CMS_URL: cmsUrl }),
      TZ: 'UTC',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    },
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
  return folder;
}

function linesOf(stream: Readable | null, take: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', take);
}

/** Astro names every page that it writes, thousands of them. */
const aPage = /[├└]─|^\s*\(\+[\d.]+m?s\)/;

/** The site needs no secret, so its build gets none: only what a process needs to run at all. */
function inherited(): NodeJS.ProcessEnv {
  const names = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'LC_ALL', 'NODE_OPTIONS', 'NODE_EXTRA_CA_CERTS', 'SystemRoot', 'CI', 'NETLIFY'];
  return { NODE_ENV: 'production', ...Object.fromEntries(names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))) };
}

type Options = {
  snapshot: string;
  workFolder: string;
  siteUrl: string;
  cmsUrl?: string | undefined;
  signal?: AbortSignal | undefined;
  log?: ((text: string) => void) | undefined;
};
