import { inBatch } from '../../site/store/batch.ts';
import type { Store } from '../../site/store/store.ts';
import { takeFolder } from '../../site/store/take-folder.ts';
import { withChanges } from '../../site/store/trees.ts';

/** Takes a folder into a store and resolves to its tree. */
export function storedFolder({ objects, trees }: Store, folder: string): Promise<string> {
  return inBatch(objects, (batch) => withChanges(trees, batch, undefined, takeFolder(batch, folder)));
}
