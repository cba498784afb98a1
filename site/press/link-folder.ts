import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkFile } from '../store/link-file.ts';

/** Copies a folder by links, or its bytes where it is on another filesystem. Its files must never be written into. */
export function linkFolder(folder: string, target: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const copy = join(target, file.slice(folder.length));
    mkdirSync(dirname(copy), { recursive: true });
    linkFile(file, copy);
  }
}
