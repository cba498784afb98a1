import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { targetsOf } from '../deploy/targets.ts';
import { environment } from '../environment.ts';
import { pressBuild } from '../press/press-build.ts';
import { followInWorker } from '../publisher/follow-in-worker.ts';
import { releaseBuild } from '../publisher/release-build.ts';
import { releaseParts, sourceHash } from '../publisher/release-id.ts';
import { repository } from '../publisher/repository.ts';
import { serve } from '../publisher/serve.ts';

/** `node site/commands/serve.ts`: serves the site and publishes what the CMS asks for, until it is told to stop. */
async function main(): Promise<void> {
  const { dataDir, port, siteUrl, cmsUrl, localCmsUrl, snapshotDir } = environment;
  const stopping = new AbortController();
  const outside = { dataDir, siteUrl, cmsUrl, signal: stopping.signal, log: console.log };
  const cache = join(repository, 'node_modules/.astro/search');
  const press = pressBuild({ ...outside, cache, source: () => sourceHash(siteUrl, cmsUrl), whole: releaseBuild(outside) });
  const service = await serve({
    dataDir,
    port,
    identify: async (snapshot) => releaseParts(snapshot, siteUrl, cmsUrl),
    build: press.build,
    follow: followInWorker(dataDir, cache),
    targets: targetsOf(environment.deploy),
    web: { siteUrl, cmsUrl: localCmsUrl ?? cmsUrl },
    log: console.log,
  });
  console.log(`The site is served at http://localhost:${service.port}/`);

  let stopped = false;
  const stop = () => {
    if (stopped) process.exit(1);
    stopped = true;
    stopping.abort();
    press.stop();
    void service.close().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);

  press.prepare();
  const { releases } = service.store;
  if (releases.isBroughtBack()) return console.log(`Release ${releases.current()} was brought back, and is served until the next publication.`);
  if (!existsSync(join(snapshotDir, 'snapshot.json'))) return;
  const answer = await service.publisher.publish({ snapshot: snapshotDir });
  console.log(answer.ok ? `Release ${answer.release} is served (${answer.seconds} s).` : answer.message);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
