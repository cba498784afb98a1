import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Copies a release by links to the same files: thousands of them are made fastest by the system's own tool. */
export async function copyByLinks(folder: string, target: string): Promise<void> {
  await promisify(execFile)('cp', ['-al', folder, target]);
}
