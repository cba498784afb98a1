import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runAstro } from './run-astro.ts';

/**
 * Runs `astro build` on a snapshot in a process of its own and resolves to the folder it wrote, inside `workFolder`.
 * Throws a `BuildError` with the build's own sentence.
 */
export async function astroBuild({ snapshot, workFolder, siteUrl, cmsUrl, signal, log }: Options): Promise<string> {
  const folder = join(workFolder, 'site');
  mkdirSync(folder, { recursive: true });
  await runAstro(['--outDir', folder], { workFolder, variables: { SNAPSHOT_DIR: snapshot, SITE_URL: siteUrl, CMS_URL: cmsUrl }, signal, log });
  return folder;
}

type Options = {
  snapshot: string;
  workFolder: string;
  siteUrl: string;
  cmsUrl?: string | undefined;
  signal?: AbortSignal | undefined;
  log?: ((text: string) => void) | undefined;
};
