import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close } from 'pagefind';
import { indexPages, pagesByLanguage, writeFiles } from './index-pages.ts';

/**
 * Writes the search index of a built folder to `<folder>/pagefind/<lang>/`, one for each language, so that a changed guide costs
 * the index of its own language only; the others are taken from `cache`. Returns the languages, and those that had to be made.
 */
export async function indexFolder(folder: string, cache?: string): Promise<{ made: string[]; languages: string[] }> {
  const made: string[] = [];
  const languages: string[] = [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.split(sep).join('/'));
  try {
    for (const [lang, files] of pagesByLanguage(names)) {
      const pages = files.map((file) => ({ url: `/${dirname(file)}/`, html: readFileSync(join(folder, file), 'utf8') }));
      const index = await indexPages(lang, pages, cache);
      if (!index) continue;
      writeFiles(join(folder, 'pagefind', lang), index.files);
      languages.push(lang);
      if (index.made) made.push(lang);
    }
  } finally {
    await close();
  }
  return { made, languages };
}
