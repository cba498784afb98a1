import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Payload } from 'payload';
import { environment } from '../environment.ts';
import { snapshotsOf } from '../exchange/snapshots.ts';
import { publishSnapshot } from './publish-snapshot.ts';

/**
 * Takes a snapshot of what is published and asks the site's publisher to make it live. What became of it, and why not in
 * an editor's words, is kept in `publications`; a failure leaves the old site up.
 */
export async function publish(payload: Payload): Promise<void> {
  const started = Date.now();
  const { id } = await payload.create({ collection: 'publications', data: { state: 'building' } });
  const finish = (data: { state: 'live' | 'failed'; message?: string; release?: string }) =>
    payload.update({ collection: 'publications', id, data: { ...data, seconds: Math.round((Date.now() - started) / 100) / 10 } });
  const folder = path.join(environment.dataDir, 'snapshots', String(id));
  try {
    const answer = await publishSnapshot(await snapshots(payload).take(today()), folder);
    if (answer.ok) snapshots(payload).accept(answer.manifest);
    if (answer.ok) await finish({ state: 'live', release: answer.release });
    else await finish({ state: 'failed', message: answer.message });
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Publishing failed' });
    await finish({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Next may load this module twice (pages and routes); what was published last must be known once. */
function snapshots(payload: Payload): ReturnType<typeof snapshotsOf> {
  const global = globalThis as { waypostSnapshots?: ReturnType<typeof snapshotsOf> };
  return (global.waypostSnapshots ??= snapshotsOf(payload));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
