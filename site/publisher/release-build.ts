import { astroBuild } from './astro-build.ts';
import { finishInWorker } from './finish-in-worker.ts';
import { flush } from './flush.ts';
import type { Build } from './publisher.ts';
import type { Releases } from './releases.ts';

/** The publisher's build: Astro, checks and headers, then unchanged files shared with the served release and changed ones compressed. */
export function releaseBuild({ releases, siteUrl, cmsUrl, signal, log }: Options): Build {
  return async ({ snapshot, workFolder }) => {
    const folder = await astroBuild({ snapshot, workFolder, siteUrl, cmsUrl, signal, log });
    const current = releases.current();
    const { pages } = await finishInWorker(folder, current && releases.pathOf(current), cmsUrl);
    await flush(folder);
    return { folder, pages };
  };
}

type Options = { releases: Releases; siteUrl: string; cmsUrl?: string | undefined; signal?: AbortSignal; log?: (text: string) => void };
