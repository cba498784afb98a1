import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { environment } from '../environment.ts';
import { snapshotsOf } from '../exchange/snapshots.ts';
import { today } from '../today.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import type { Publication } from './publication.ts';
import { PublisherAway } from './socket.ts';

/**
 * Takes a snapshot of what is published and asks the site's publisher to make it live. Resolves to what became of it, and
 * why not in an editor's words; a failure leaves the old site up. Throws `PublisherAway` where it should be tried again.
 */
export async function publish(payload: Payload, { id, by, why }: Pick<Publication, 'id' | 'by' | 'why'>): Promise<Outcome> {
  const started = performance.now();
  const [folder, day] = [snapshotFolder(id), today()];
  const seconds = () => Math.round((performance.now() - started) / 100) / 10;
  try {
    const answer = await publishSnapshot(await snapshots(payload).take(day), { snapshot: folder, ...(by && { by }), ...(why && { why }) });
    if (!answer.ok) return { state: 'failed', message: answer.message, day, seconds: seconds() };
    snapshots(payload).accept(answer.manifest);
    const { release, pages = null, changed = null } = answer;
    return { state: 'live', release, pages, changed, day, seconds: seconds() };
  } catch (error) {
    if (error instanceof PublisherAway) throw error;
    payload.logger.error({ err: error, msg: 'Publishing failed' });
    return { state: 'failed', message: error instanceof Error ? error.message : String(error), day, seconds: seconds() };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Next may load this module twice (pages and routes); what was published last must be known once. */
function snapshots(payload: Payload): ReturnType<typeof snapshotsOf> {
  const global = globalThis as { waypostSnapshots?: ReturnType<typeof snapshotsOf> };
  return (global.waypostSnapshots ??= snapshotsOf(payload));
}

/** Where the snapshot of a publication is written while it is built. */
export function snapshotFolder(id: number): string {
  return path.join(environment.dataDir, 'snapshots', String(id));
}

type Outcome = Pick<Publication, 'state' | 'release' | 'message' | 'day' | 'pages' | 'changed' | 'seconds'>;
