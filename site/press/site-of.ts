import { type Site, addressOf } from '../checks/folder.ts';
import { readPage } from '../checks/page.ts';

/** A site out of its files ("en/index.html") and their hashes, as the checks see it. */
export function siteOf(hashes: Iterable<[file: string, hash: string]>, read: (hash: string) => Buffer): Site {
  const files = new Map([...hashes].map(([file, hash]) => [`/${file}`, hash]));
  const pages = new Map<string, ReturnType<typeof readPage>>();
  for (const [file, hash] of files) if (file.endsWith('.html')) pages.set(addressOf(file), readPage(addressOf(file), read(hash).toString()));
  return { files: new Set(files.keys()), pages, read: (file) => read(files.get(file) ?? '').toString() };
}
