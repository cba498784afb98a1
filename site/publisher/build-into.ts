import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { astroBuild } from './astro-build.ts';
import { courseFiles } from './course-files.ts';
import { finish } from './finish.ts';

/**
 * Builds a snapshot into `target` (the `dist/` of `npm run build`), pages, then files of courses, with the publisher's checks; the folder that stands
 * there is replaced only when the new one is whole.
 */
export async function buildInto({ snapshot, target, siteUrl, cmsUrl, log }: Options): Promise<{ pages: number }> {
  sweep(target);
  const workFolder = mkdtempSync(`${prefixOf(target)}${process.pid}-`);
  try {
    const folder = await astroBuild({ snapshot, workFolder, siteUrl, cmsUrl, log });
    await courseFiles(folder, { snapshot, siteUrl, log });
    const result = finish(folder, cmsUrl);
    if (existsSync(target)) renameSync(target, join(workFolder, 'old'));
    renameSync(folder, target);
    return result;
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}

/** Beside the target, because a folder can be renamed on its own filesystem only. */
const prefixOf = (target: string): string => join(dirname(target), `.${basename(target)}-`);

/** Removes what killed builds left, and puts the old folder back where one was killed between the two renames. */
function sweep(target: string): void {
  const prefix = basename(prefixOf(target));
  for (const name of readdirSync(dirname(target)).filter((entry) => entry.startsWith(prefix))) {
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue;
    const left = join(dirname(target), name);
    if (!existsSync(target) && existsSync(join(left, 'old'))) renameSync(join(left, 'old'), target);
    rmSync(left, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

type Options = { snapshot: string; target: string; siteUrl: string; cmsUrl?: string | undefined; log?: (text: string) => void };
