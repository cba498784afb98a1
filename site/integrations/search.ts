import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { indexFolder } from '../search/index-folder.ts';

/** The search index, made from the pages when they exist; languages in which nothing changed are taken from the cache. */
export function searchOfPages(cache: URL): AstroIntegration {
  return {
    name: 'search-of-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { made, languages } = await indexFolder(fileURLToPath(dir), fileURLToPath(cache));
        logger.info(`${languages.length} languages, ${made.length} of them anew`);
      },
    },
  };
}
