import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Copies a folder by links, or its bytes where it is on another filesystem. Its files must never be written into. */
export function linkFolder(folder: string, target: string): void {
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    const copy = join(target, file.slice(folder.length));
    if (entry.isDirectory()) mkdirSync(copy, { recursive: true });
    else linkFile(file, copy);
  }
}

/** The same for a file. */
export function linkFile(file: string, copy: string): void {
  mkdirSync(dirname(copy), { recursive: true });
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy);
  }
}
