import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * A copy of a built folder for the local server: every file that is no page, and these pages, each with its brotli form beside it,
 * so that the server answers as compressed as a static host does. Without `pages` all of them.
 */
export function measuredFolder(built: string, target: string, pages?: ReadonlySet<string>): string {
  for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || (file.endsWith('.html') && pages && !pages.has(file))) continue;
    const copy = path.join(target, path.relative(built, file));
    mkdirSync(path.dirname(copy), { recursive: true });
    link(file, copy);
    if (/\.(html|css|m?js|svg)$/.test(file)) writeFileSync(`${copy}.br`, brotli(readFileSync(file), 11));
  }
  return target;
}

/** Bytes that a file of such a folder has on the way to the reader; zero for what is not there. */
export function transferred(folder: string, address: string): number {
  const file = path.join(folder, decodeURI(address.endsWith('/') ? `${address}index.html` : address));
  const sent = [`${file}.br`, file].find((candidate) => existsSync(candidate));
  return sent ? statSync(sent).size : 0;
}

/** A text as brotli makes it, with the effort of a build (11) or a quick one. */
export function brotli(text: Buffer, quality: number): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } });
}

/** A second name instead of a copy where both lie on the same filesystem. */
function link(file: string, copy: string): void {
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy);
  }
}
