import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Asks the system to write a folder's filesystem to the disk, so that a power cut after the switch does not leave empty
 * files; one call, because an fsync per page takes minutes. Only Linux offers it.
 */
export async function flush(folder: string): Promise<void> {
  if (process.platform !== 'linux') return;
  await promisify(execFile)('sync', ['-f', folder]);
}
