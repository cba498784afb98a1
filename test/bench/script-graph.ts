import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transferred } from './measured-folder.ts';

/** Bytes of all script that a page can ever fetch: what its markup names, and what those files import, at once or later. */
export function scriptInAll(folder: string, address: string): number {
  const seen = new Set<string>();
  const queue = [address.endsWith('/') ? `${address}index.html` : address];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const source = readFileSync(path.join(folder, file), 'utf8');
    for (const [, named = ''] of source.matchAll(/["'`(]((?:\.{0,2}\/)[\w@./-]+\.m?js)["'`)]/g)) {
      const found = path.posix.resolve(path.posix.dirname(file), named);
      if (seen.has(found) || !existsSync(path.join(folder, found))) continue;
      seen.add(found);
      queue.push(found);
    }
  }
  return [...seen].reduce((sum, file) => sum + transferred(folder, file), 0);
}
