import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { promisify } from 'node:util';
import { atATime } from './at-a-time.ts';

/** From here on one call for the whole filesystem is faster than one a file, though it waits for what other programs have written, too. */
const many = 500;

/**
 * Resolves when these files or folders are on the disk, so that a power cut leaves none of them empty. Rejects with the
 * error of the system where the disk has no room for them.
 */
export async function flush(paths: readonly string[]): Promise<void> {
  const [first] = paths;
  // Only Linux has that call.
  if (first !== undefined && paths.length >= many && process.platform === 'linux') return void (await promisify(execFile)('sync', ['-f', first]));
  await atATime(32, paths, flushOne);
}

async function flushOne(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
