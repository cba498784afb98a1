import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What differs between two folders, a file a line: empty, if they hold the same bytes. Compressed copies are left out. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [filesOf(one), filesOf(other)];
  return [...new Set([...first, ...second])].sort().flatMap((file) => {
    if (!first.has(file)) return [`${file} only in ${other}`];
    if (!second.has(file)) return [`${file} only in ${one}`];
    return readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))) ? [] : [`${file} differs`];
  });
}

function filesOf(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return new Set(entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))));
}
