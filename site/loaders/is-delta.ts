import { existsSync } from 'node:fs';
import path from 'node:path';

/** Whether the folder of a snapshot holds only what changed since another one. */
export function isDelta(dir: string): boolean {
  return existsSync(changesIn(dir));
}

/** The file that a delta has in place of the tables. */
export function changesIn(dir: string): string {
  return path.join(dir, 'changes.ndjson');
}
