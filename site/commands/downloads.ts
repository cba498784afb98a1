import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import type * as Courses from '../downloads/courses/make-all.ts';
import { repository } from '../publisher/repository.ts';

/**
 * `npm run downloads -- <folder>`: makes the files of the courses into a built site, from the snapshot in SNAPSHOT_DIR; COURSE_FILES
 * names those to make ("before-you-go/en,before-you-go/km", or "none"), else all are made.
 */
async function main(): Promise<void> {
  const start = performance.now();
  // The code of downloads imports templates and words as the pages do, which Vite reads.
  const { module } = await runnerImport<typeof Courses>(join(repository, 'site/downloads/courses/make-all.ts'), {
    configFile: false,
    root: join(repository, 'site'),
    cacheDir: join(repository, 'node_modules/.vite'),
    logLevel: 'warn',
  });
  const { files, bytes } = await module.makeAll(resolve(process.argv[2] ?? join(repository, 'dist')), console.log);
  console.log(`${files} files of courses, ${Math.round(bytes / 1e6)} MB, made in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.name === 'BuildError' ? error.message : (error.stack ?? error.message)) : error);
  process.exitCode = 1;
});
