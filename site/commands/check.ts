import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { check } from '../checks/check.ts';
import { readFolder } from '../checks/folder.ts';
import { repository } from '../publisher/repository.ts';

/** `node site/commands/check.ts [folder]`: prints what is wrong with a built site, a sentence a line; exit code 1 if anything is. */
function main(folder: string): void {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: run npm run build first.`);
  const start = performance.now();
  const site = readFolder(folder);
  const problems = check(site);
  for (const problem of problems) console.log(problem);
  console.log(
    `${site.pages.size} pages looked at in ${((performance.now() - start) / 1000).toFixed(1)} s: ${problems.length === 0 ? 'nothing wrong' : `${problems.length} problems`}.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

main(process.argv[2] ? resolve(process.argv[2]) : join(repository, 'dist'));
