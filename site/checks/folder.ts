import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Page, readPage } from './page.ts';

/**
 * A built folder as the checks see it: every page by address, and the addresses of all files. `part` takes from a page
 * what need be read of it, where that is not all.
 */
export function readFolder(folder: string, part = (html: string) => html): Site {
  const files = new Set<string>();
  const pages = new Map<string, Page>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path = `/${file.slice(folder.length).split(sep).filter(Boolean).join('/')}`;
    files.add(path);
    if (!path.endsWith('.html')) continue;
    const address = addressOf(path);
    pages.set(address, readPage(address, part(readFileSync(file, 'utf8'))));
  }
  return { files, pages, read: (file) => readFileSync(join(folder, file), 'utf8') };
}

/**
 * The address under which a file is read.
 * @example addressOf('/en/laws/jo/index.html') // '/en/laws/jo/'
 */
export function addressOf(file: string): string {
  return file.endsWith('/index.html') ? file.slice(0, -'index.html'.length) : file;
}

/** `read` gives the text of one of the files. */
export type Site = { files: Set<string>; pages: Map<string, Page>; read: (file: string) => string };
