import { join } from 'node:path';
import { buildInto } from '../publisher/build-into.ts';
import { environment } from '../environment.ts';
import { repository } from '../publisher/repository.ts';

/** `node site/commands/build.ts`: makes `dist/` from the snapshot in SNAPSHOT_DIR; the old `dist/` stays if anything is wrong. */
async function main(): Promise<void> {
  const { siteUrl, cmsUrl, snapshotDir } = environment;
  const start = performance.now();
  const { pages } = await buildInto({ snapshot: snapshotDir, target: join(repository, 'dist'), siteUrl, cmsUrl, log: console.log });
  console.log(`dist/ holds ${pages} pages, made and checked in ${Math.round((performance.now() - start) / 1000)} s.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
