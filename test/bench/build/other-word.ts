import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Copies what the site is bundled from into a new folder, where a word of the interface, on every page, is another one. */
export function sourceWithOtherWord(folder: string, words: string): void {
  for (const name of ['site', 'content', 'locales', 'public', 'package.json', 'tsconfig.json']) cpSync(name, path.join(folder, name), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'dir');
  const file = path.join(folder, 'locales/en/site.json');
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/("skip": ")[^"]+/, `$1${words}`);
  if (after === before) throw new Error('locales/en/site.json has no "skip": name another word that stands on every page');
  writeFileSync(file, after);
}
