import { rm } from 'node:fs/promises';
import type { Payload } from 'payload';
import { inTransaction } from '../database/transaction.ts';
import type { Publication, Requests } from './publication.ts';
import { snapshotFolder } from './publish.ts';
import { summary } from './summary.ts';

// Who calls these holds the lease, so nobody else changes the state of a publication. All of them override the access:
// the rows belong to the queue, and nobody who is signed in may write them.

/** Whether anything waits, or was left half-done, and whether some of it is urgent. */
export async function lookAtQueue(payload: Payload): Promise<{ isWaiting: boolean; isUrgent: boolean }> {
  const { docs } = await payload.find({
    collection: 'publications',
    where: { state: { in: ['waiting', 'building'] } },
    sort: '-urgent',
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return { isWaiting: docs.length > 0, isUrgent: docs[0]?.urgent ?? false };
}

/**
 * Makes everything that waits one publication and begins it: the first urgent one leads, else the oldest. Each snapshot
 * holds all that is published, so what was asked for later is in it as well.
 */
export function beginNext(payload: Payload): Promise<Publication | undefined> {
  return inTransaction(payload, async (req) => {
    const { docs } = await payload.find({
      collection: 'publications',
      where: { state: { equals: 'waiting' } },
      sort: ['-urgent', 'id'],
      pagination: false,
      depth: 0,
      req,
      overrideAccess: true,
    });
    const [first, ...others] = docs;
    if (!first) return undefined;
    const requests = withoutRepeats(docs.flatMap((doc) => doc.requests ?? []));
    if (others.length > 0)
      await payload.delete({ collection: 'publications', where: { id: { in: others.map(({ id }) => id) } }, depth: 0, req, overrideAccess: true });
    const data = { state: 'building' as const, message: null, requests, ...summary(requests) };
    return payload.update({ collection: 'publications', id: first.id, data, depth: 0, req, overrideAccess: true });
  });
}

/** Writes down what became of a publication, or puts it back to wait. */
export async function settle(payload: Payload, id: number, data: Partial<Publication>): Promise<void> {
  await inTransaction(payload, (req) => payload.update({ collection: 'publications', id, data, depth: 0, req, overrideAccess: true }));
}

/** What a process that is gone was building waits again. */
export async function recover(payload: Payload): Promise<void> {
  const abandoned = await inTransaction(payload, (req) =>
    payload.update({ collection: 'publications', where: { state: { equals: 'building' } }, data: { state: 'waiting' }, depth: 0, req, overrideAccess: true }),
  );
  for (const { id } of abandoned.docs) await rm(snapshotFolder(id), { recursive: true, force: true });
}

/** Somebody who saved a document three times is named once for it. */
function withoutRepeats(requests: Requests): Requests {
  const found = new Map(requests.map((request) => [JSON.stringify([request.user, request.collection, request.document, request.change]), request]));
  return [...found.values()].map(({ id: _, ...request }) => request);
}
