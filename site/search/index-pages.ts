import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { bundle } from './bundle.ts';
import { type Page, isSearched, readPage } from './page.ts';

/** Raised by hand when the indexer makes something else of the same pages. */
const version = '2';

/** The pages of a site by language, which is the first part of their address, out of the names of its files: "en/help/index.html". */
export function pagesByLanguage(files: Iterable<string>): Map<string, string[]> {
  const pages = [...files].filter((file) => file.endsWith('/index.html')).sort();
  return Map.groupBy(pages, (file) => file.slice(0, file.indexOf('/')));
}

/**
 * The search index of the pages of one language, its files by name, made or taken from `cache`; undefined where nobody looks for any of
 * them. After the last one call `close` of Pagefind, which is a process of its own: a build that forgets it never ends.
 */
export async function indexPages(lang: string, pages: Iterable<{ url: string; html: string }>, cache?: string): Promise<Index | undefined> {
  const searched = [...pages].filter(({ url, html }) => isSearched(url, html));
  const key = createHash('sha256').update(version).update(lang);
  for (const { url, html } of searched) key.update(url).update(html);
  const known = cache && join(cache, `${lang}-${key.digest('hex').slice(0, 16)}`);
  if (known && existsSync(known)) {
    utimesSync(known, new Date(), new Date());
    return { files: filesIn(known), made: false };
  }
  const read = searched.map(({ url, html }) => readPage(url, html)).filter((page): page is Page => page?.lang === lang);
  if (read.length === 0) return undefined;
  const files = await bundle(lang, read);
  if (known) {
    writeFiles(known, files);
    prune(dirname(known));
  }
  return { files, made: true };
}

/** Writes the files of an index into a folder of their own: all or nothing, so that a killed build leaves no half index behind. */
export function writeFiles(target: string, files: Index['files']): void {
  const work = `${target}.${process.pid}`;
  for (const [name, content] of files) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), content);
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(dirname(target), { recursive: true });
  renameSync(work, target);
}

function filesIn(folder: string): Index['files'] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

const keptInCache = 60;

/** The indexes used last stay: some builds of fifteen languages. */
function prune(cache: string): void {
  const entries = readdirSync(cache, { withFileTypes: true }).map(({ name }) => ({ name, used: statSync(join(cache, name)).mtimeMs }));
  for (const { name } of entries.sort((a, b) => b.used - a.used).slice(keptInCache)) rmSync(join(cache, name), { recursive: true, force: true });
}

/** `made`: it was not in the cache. */
export type Index = { files: Map<string, Uint8Array>; made: boolean };
