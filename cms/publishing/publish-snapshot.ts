import type { Manifest } from '#content/schema/snapshot.ts';
import type { Taken } from '../exchange/snapshots.ts';
import { type Answer, askPublisher } from './publisher.ts';

/**
 * Hands a snapshot over to the site's publisher, as what changed since the one it has; whole, where it has another one.
 * `folder` is where it is written, and beside it; the caller clears it away.
 */
export async function publishSnapshot(taken: Taken, folder: string): Promise<Published> {
  const { manifest } = taken;
  if (taken.hasBase) {
    await taken.writeDelta(`${folder}/delta`);
    const answer = await askPublisher(`${folder}/delta`);
    if (answer.ok) return { ...answer, manifest };
    if (answer.needs !== 'whole') return answer;
  }
  await taken.writeWhole(`${folder}/whole`);
  const answer = await askPublisher(`${folder}/whole`);
  return answer.ok ? { ...answer, manifest } : answer;
}

type Published = (Extract<Answer, { ok: true }> & { manifest: Manifest }) | Extract<Answer, { ok: false }>;
