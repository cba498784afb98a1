import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { flush } from './flush.ts';
import { linkFile } from './link-file.ts';
import { sha256 } from '../sha256.ts';
import type { Objects } from './objects.ts';

/**
 * Runs `work` with a batch that it puts objects into, and then takes all of them in: they are on the disk before the first
 * one gets its name. Where `work` rejects or the disk is full none is taken in.
 */
export async function inBatch<Result>(objects: Objects, work: (batch: Batch) => Result | Promise<Result>): Promise<Result> {
  const drafts = mkdtempSync(join(objects.drafts, 'batch-'));
  const names = new Map<string, string>();

  function stage(target: string, write: (draft: string) => void): void {
    const draft = join(drafts, basename(dirname(target)) + basename(target));
    if (names.has(draft)) return;
    write(draft);
    names.set(draft, target);
  }

  const batch: Batch = {
    put(bytes) {
      const hash = sha256(bytes);
      if (!objects.has(hash)) stage(objects.pathOf(hash), (draft) => writeFileSync(draft, bytes));
      return hash;
    },
    takeFile(file) {
      const hash = sha256(readFileSync(file));
      if (!objects.has(hash)) stage(objects.pathOf(hash), (draft) => linkFile(file, draft));
      return hash;
    },
    accompany: (hash, ending, bytes) => stage(objects.pathOf(hash) + ending, (draft) => writeFileSync(draft, bytes)),
    read: (hash) => (names.has(join(drafts, hash)) ? readFileSync(join(drafts, hash)) : objects.read(hash)),
  };

  async function takeIn(): Promise<void> {
    await flush([...names.keys()]);
    const folders = new Set([...names.values()].map((target) => dirname(target)));
    for (const folder of folders) mkdirSync(folder, { recursive: true });
    for (const [draft, target] of names) await rename(draft, target);
    if (folders.size > 0) await flush([objects.folder, ...folders]);
  }

  try {
    const result = await work(batch);
    await takeIn();
    return result;
  } finally {
    rmSync(drafts, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

export type Batch = {
  /** Puts bytes in and names them. */
  put: (bytes: Uint8Array | string) => string;
  /** Puts a file in that nobody will write into any more. */
  takeFile: (file: string) => string;
  /** Puts a compressed form beside an object; `ending` is ".br" or ".gz". */
  accompany: (hash: string, ending: string, bytes: Uint8Array) => void;
  /** The bytes of an object of the store or of this batch. */
  read: (hash: string) => Buffer;
};
