import { astroBuild } from './astro-build.ts';
import { finishInWorker } from './finish-in-worker.ts';
import type { Build } from './publisher.ts';

/** The publisher's build without a press: Astro, checks and headers, then the whole folder into the store. */
export function releaseBuild({ dataDir, siteUrl, cmsUrl, signal, log }: Options): Build {
  return async ({ snapshot, workFolder }) => {
    const folder = await astroBuild({ snapshot, workFolder, siteUrl, cmsUrl, signal, log });
    return finishInWorker({ folder, dataDir, cmsUrl });
  };
}

type Options = { dataDir: string; siteUrl: string; cmsUrl?: string | undefined; signal?: AbortSignal; log?: (text: string) => void };
