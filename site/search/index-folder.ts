import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { close } from 'pagefind';
import { bundle } from './bundle.ts';
import { type Page, isSearched, readPage } from './page.ts';

/** Raised by hand when the indexer makes something else of the same pages. */
const version = '2';

/**
 * Writes the search index of a built folder to `<folder>/pagefind/<lang>/`, one for each language, so that a changed guide costs
 * the index of its own language only; the others are taken from `cache`. Returns the languages that had to be made.
 */
export async function indexFolder(folder: string, cache?: string): Promise<{ made: string[]; languages: string[] }> {
  const made: string[] = [];
  const languages = [...languagesOf(folder)];
  try {
    for (const [lang, files] of languages) {
      const key = createHash('sha256').update(version).update(lang);
      for (const { url, html } of files) key.update(url).update(html);
      const known = cache && join(cache, `${lang}-${key.digest('hex').slice(0, 16)}`);
      const target = join(folder, 'pagefind', lang);
      if (known && existsSync(known)) utimesSync(known, new Date(), new Date());
      else {
        const pages = files.map(({ url, html }) => readPage(url, html)).filter((page): page is Page => page?.lang === lang);
        if (pages.length === 0) continue;
        writeFiles(known ?? target, await bundle(lang, pages));
        made.push(lang);
      }
      if (!known || isSame(known, target)) continue;
      // Not into the files that are there: an older release may have them too, by links.
      rmSync(target, { recursive: true, force: true });
      cpSync(known, target, { recursive: true });
    }
  } finally {
    // Pagefind is a process of its own: a build that forgets it never ends.
    await close();
  }
  if (cache) prune(cache);
  return { made, languages: languages.map(([lang]) => lang) };
}

/** The pages of each language that people look for, by the first part of their address, in the order of their names. */
function languagesOf(folder: string): Map<string, { url: string; html: string }[]> {
  const languages = new Map<string, { url: string; html: string }[]>();
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const parts = entry.split(sep);
    if (parts.at(-1) !== 'index.html' || parts.length < 2) continue;
    const [lang = ''] = parts;
    const page = { url: `/${parts.slice(0, -1).join('/')}/`, html: readFileSync(join(folder, entry), 'utf8') };
    if (!isSearched(page.url, page.html)) continue;
    const pages = languages.get(lang) ?? [];
    pages.push(page);
    languages.set(lang, pages);
  }
  return languages;
}

/** Whether a folder holds the files of another, but for those that were compressed there. */
function isSame(known: string, target: string): boolean {
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
      .sort();
  if (!existsSync(target)) return false;
  const files = filesOf(known);
  return files.join() === filesOf(target).join() && files.every((file) => readFileSync(known + file).equals(readFileSync(target + file)));
}

/** All or nothing, so that a killed build leaves no half index behind. */
function writeFiles(target: string, files: ReadonlyMap<string, Uint8Array>): void {
  const work = `${target}.${process.pid}`;
  for (const [name, content] of files) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), content);
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  renameSync(work, target);
}

const keptInCache = 60;

/** The indexes used last stay: some builds of fifteen languages. */
function prune(cache: string): void {
  const entries = readdirSync(cache, { withFileTypes: true }).map(({ name }) => ({ name, used: statSync(join(cache, name)).mtimeMs }));
  for (const { name } of entries.sort((a, b) => b.used - a.used).slice(keptInCache)) rmSync(join(cache, name), { recursive: true, force: true });
}
