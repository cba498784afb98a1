import type { Payload } from 'payload';
import { inTransaction } from '../database/transaction.ts';
import { today } from '../today.ts';
import { requestPublication } from './request.ts';

/**
 * Whether a day has begun of which no publication was made yet: something may be over (hotlines, alerts, claims) or begin.
 * After a roll back a new day brings nothing forward by itself; that waits for a person.
 */
export async function isNewDay(payload: Payload): Promise<boolean> {
  // Both override the access: the queue looks at its own rows.
  const own = { collection: 'publications', limit: 1, depth: 0, overrideAccess: true } as const;
  const { docs: ofToday } = await payload.find({ ...own, where: { or: [{ day: { equals: today() } }, { state: { in: ['waiting', 'building'] } }] } });
  if (ofToday.length > 0) return false;
  const { docs: live } = await payload.find({ ...own, where: { state: { equals: 'live' } }, sort: '-id' });
  return live[0]?.requests?.[0]?.change !== 'rolled-back';
}

/** Asks for the publication of a new day. */
export async function requestNewDay(payload: Payload): Promise<void> {
  if (await isNewDay(payload)) await inTransaction(payload, (req) => requestPublication(req, { change: 'day', title: today() }));
}
