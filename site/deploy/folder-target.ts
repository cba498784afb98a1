import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
    const file = await open(draft, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.datasync();
    } finally {
      await file.close();
    }
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
