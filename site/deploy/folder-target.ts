import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { flush } from '../store/flush.ts';
import type { Target } from './deployments.ts';

/** A folder that another web server serves. Each file changes by one rename; what somebody else put there stays. */
export function folderTarget(folder: string): Target {
  return {
    name: 'folder',
    place: folder,
    async bring({ put, remove }, signal) {
      for (const [path, bytes] of put) {
        signal.throwIfAborted();
        await replace(join(folder, path), bytes());
      }
      // A place counts as up to date only when a power cut can take nothing from it.
      await flush(put.map(([path]) => join(folder, path)));
      for (const path of remove) {
        signal.throwIfAborted();
        await rm(join(folder, path), { force: true });
        await removeEmpty(folder, dirname(path));
      }
    },
  };
}

async function replace(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${randomUUID().slice(0, 8)}.draft`;
  try {
    await writeFile(draft, bytes, { flag: 'wx', mode: 0o644 });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Takes away the folders that a file leaves empty, up to the target itself. */
async function removeEmpty(folder: string, path: string): Promise<void> {
  for (let inner = path; inner !== '.'; inner = dirname(inner)) {
    try {
      await rmdir(join(folder, inner));
    } catch {
      return;
    }
  }
}
