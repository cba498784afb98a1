import type { Data, Noun, Text } from '#content/schema/nouns.ts';
import type { Settings } from '#content/schema/settings.ts';
import { environment } from '../environment.ts';
import { readSnapshot } from './read-snapshot.ts';

/** All that is published, by noun and slug; texts by noun, slug and language. */
export interface Snapshot {
  /** The folders in which its media are, newest first. */
  dirs: readonly string[];
  /** The day that decides what has expired; the build never asks the clock. */
  asOf: string;
  hash: string;
  settings: Settings;
  documents: { [N in Noun]: Map<string, Data<N>> };
  texts: { [N in Noun]: Map<string, Map<string, Text<N>>> };
}

let current: Snapshot | undefined;

/** The snapshot of this process, read from SNAPSHOT_DIR at the first call. */
export function snapshot(): Snapshot {
  current ??= readSnapshot(environment.snapshotDir).snapshot;
  return current;
}

/** Replaces the snapshot of this process, for a server that outlives one. */
export function holdSnapshot(next: Snapshot): void {
  current = next;
}
