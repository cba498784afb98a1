import type { Manifest } from '#content/schema/snapshot.ts';
import type { Taken } from '../exchange/snapshots.ts';
import { type Answer, type Order, askPublisher } from './publisher.ts';

/**
 * Hands a snapshot over to the site's publisher, as what changed since the one it has; whole, where it has another one.
 * `order.snapshot` is where it is written, below it; the caller clears it away.
 */
export async function publishSnapshot(taken: Taken, order: Order): Promise<Published> {
  const { manifest } = taken;
  const [delta, whole] = [`${order.snapshot}/delta`, `${order.snapshot}/whole`];
  if (taken.hasBase) {
    await taken.writeDelta(delta);
    const answer = await askPublisher({ ...order, snapshot: delta });
    if (answer.ok) return { ...answer, manifest };
    if (answer.needs !== 'whole') return answer;
  }
  await taken.writeWhole(whole);
  const answer = await askPublisher({ ...order, snapshot: whole });
  return answer.ok ? { ...answer, manifest } : answer;
}

type Published = (Extract<Answer, { ok: true }> & { manifest: Manifest }) | Extract<Answer, { ok: false }>;
