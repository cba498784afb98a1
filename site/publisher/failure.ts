import { BuildError } from './build-error.ts';
import { NeedsWhole } from './needs-whole.ts';

/** The answer to a publication that failed: what an editor or operator can mend in its own words, all else in the log. */
export function failure(error: unknown, log: (line: string) => void): { ok: false; needs?: 'whole'; message: string } {
  if (error instanceof NeedsWhole) return { ok: false, needs: 'whole', message: error.message };
  if (error instanceof BuildError) return { ok: false, message: error.message };
  if (isDiskFull(error)) return { ok: false, message: diskFull };
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { ok: false, message: 'The site could not be built, and the page that is served stays as it is. The log of the publisher says why.' };
}

/** Whether the system had no room for what was written. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT');
}

export const diskFull = 'The disk of the publisher is full, and the site that is served stays as it is. Make room on it and publish again.';
