import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Lets `fill` write into a new folder beside `folder` and puts that in its place when it is complete; when `fill`
 * throws, `folder` stays as it was. What a killed run left behind is cleared away first.
 */
export async function replaceFolder<T>(folder: string, fill: (temporary: string) => Promise<T>): Promise<T> {
  const target = path.resolve(folder);
  const beside = (mark: string) => path.join(path.dirname(target), `.${path.basename(target)}.${mark}-${process.pid}`);
  await mkdir(path.dirname(target), { recursive: true });
  await clearLeftovers(target);
  const temporary = beside('new');
  try {
    await mkdir(temporary);
    const result = await fill(temporary);
    await syncAll(temporary);
    await swap(temporary, target, beside('old'));
    return result;
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function swap(temporary: string, target: string, old: string) {
  const existed = await rename(target, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  await rename(temporary, target);
  await sync(path.dirname(target));
  if (existed) await rm(old, { recursive: true, force: true });
}

/** A run killed between its two renames left only the old folder: it goes back. Other leftovers of dead processes go. */
export async function clearLeftovers(folder: string): Promise<void> {
  const target = path.resolve(folder);
  const parent = path.dirname(target);
  const names = await readdir(parent).catch((): string[] => []);
  for (const name of names) {
    const [, mark, pid] = new RegExp(`^\\.${RegExp.escape(path.basename(target))}\\.(new|old)-(\\d+)$`).exec(name) ?? [];
    if (!mark || isAlive(Number(pid))) continue;
    const leftover = path.join(parent, name);
    if (mark === 'old' && !names.includes(path.basename(target))) await rename(leftover, target);
    else await rm(leftover, { recursive: true, force: true });
  }
}

function isAlive(pid: number) {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Makes a folder last through a power cut with all that is in it: in one round, which a disk does faster than file by file. */
async function syncAll(folder: string) {
  const names = await readdir(folder, { recursive: true });
  await Promise.all([folder, ...names.map((name) => path.join(folder, name))].map(sync));
}

/** The same for one file, or the names in one folder. */
async function sync(name: string) {
  const handle = await open(name, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
