import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../publisher/repository.ts';
import { runAstro } from '../publisher/run-astro.ts';

/**
 * Bundles the site's templates into `folder` (`server/`, and `client/` with what browsers load), or finds them there:
 * the caller names the folder by the hash of the source. All or nothing. Throws a `BuildError` with the build's own sentence.
 */
export async function bundleInto(folder: string, { siteUrl, cmsUrl, signal, log }: Options): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const workFolder = mkdtempSync(`${folder}-`);
  try {
    const made = join(workFolder, 'bundle');
    await runAstro(['--config', 'press/astro.config.ts', '--outDir', made], { workFolder, variables: { SITE_URL: siteUrl, CMS_URL: cmsUrl }, signal, log });
    // The bundle finds its packages by this link, wherever it lies.
    symlinkSync(join(repository, 'node_modules'), join(made, 'node_modules'), 'dir');
    renameSync(made, folder);
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

type Options = { siteUrl: string; cmsUrl?: string | undefined; signal?: AbortSignal | undefined; log?: ((text: string) => void) | undefined };
