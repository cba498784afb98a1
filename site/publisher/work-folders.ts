import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders under `<dataDir>/builds` for what is being built, each gone when its work has ended. */
export function workFoldersIn(dataDir: string) {
  const folder = join(dataDir, 'builds');
  mkdirSync(folder, { recursive: true });

  async function inFolder<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
    const own = mkdtempSync(join(folder, `${name}-`));
    try {
      return await work(own);
    } finally {
      remove(own);
    }
  }

  /** Removes what killed builds left behind; call it before the first build of a process. */
  function sweep(): void {
    for (const name of readdirSync(folder)) remove(join(folder, name));
  }

  return { folder, inFolder, sweep };
}

/** A build whose process was just killed may write one more file: try again. */
function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

export type WorkFolders = ReturnType<typeof workFoldersIn>;
