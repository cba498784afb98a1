import { resolve } from 'node:path';
import { indexFolder } from '../search/index-folder.ts';

/** `npm run search -- <folder>`: makes the search index of a built folder anew, in its `pagefind/`. */
async function main(): Promise<void> {
  const folder = resolve(process.argv[2] ?? 'dist');
  const start = performance.now();
  const { made } = await indexFolder(folder);
  console.log(`${folder}/pagefind holds the index of ${made.length} languages, made in ${Math.round((performance.now() - start) / 1000)} s.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
