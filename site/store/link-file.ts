import { copyFileSync, linkSync } from 'node:fs';

/** Gives a file a second name, or copies its bytes where that is on another filesystem. Neither may be written into from then on. */
export function linkFile(file: string, copy: string): void {
  try {
    linkSync(file, copy);
  } catch {
    copyFileSync(file, copy);
  }
}
