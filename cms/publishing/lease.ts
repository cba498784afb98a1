import { randomUUID } from 'node:crypto';
import type { Payload, PayloadRequest, Where } from 'payload';
import { inTransaction } from '../database/transaction.ts';
import type { Pace } from './pace.ts';

const name = 'publishing';

/**
 * The right to publish, held by one process at a time. Its holder counts a number up; who waits takes the lease over when
 * the number stood still for `patience` of its own looks. No clock is compared with another, so one that jumps does no
 * harm. On SQLite a look waits for the write lock as the holder's own beat does: a long transaction is no missed beat.
 */
export function leaseOf(payload: Payload, { beat: every, patience }: Pick<Pace, 'beat' | 'patience'>) {
  const holder = randomUUID();
  let seen = { holder: '', beat: 0, looks: 0 };

  /** Whether the lease is ours now. Ask again after a beat if not. */
  async function take(): Promise<boolean> {
    // Whoever else takes it at the same moment wins by the unique name or by the condition of the update.
    return inTransaction(payload, async (req) => {
      const { docs } = await payload.find({ collection: 'leases', where: { name: { equals: name } }, limit: 1, req, overrideAccess: true });
      const [lease] = docs;
      if (!lease) return Boolean(await payload.create({ collection: 'leases', data: { name, holder, beat: 1 }, req, overrideAccess: true }));
      if (!lease.holder) return change({ and: [{ holder: { exists: false } }, { beat: { equals: lease.beat } }] }, { holder, beat: lease.beat + 1 }, req);
      const isStill = lease.holder === seen.holder && lease.beat === seen.beat;
      seen = { holder: lease.holder, beat: lease.beat, looks: isStill ? seen.looks + 1 : 0 };
      if (seen.looks < patience) return false;
      return change({ and: [{ holder: { equals: lease.holder } }, { beat: { equals: lease.beat } }] }, { holder, beat: lease.beat + 1 }, req);
    }).catch((error: unknown) => {
      payload.logger.debug({ err: error, msg: 'The lease was not taken' });
      return false;
    });
  }

  /** Works while the lease is kept alive, then gives it back. `isOurs` turns false when another process took it over. */
  async function keep<Result>(work: (isOurs: () => boolean) => Promise<Result>): Promise<Result> {
    let isOurs = true;
    let isDone = false;
    let timer: NodeJS.Timeout | undefined;
    const beat = async () => {
      isOurs &&= await inTransaction(payload, count).catch(() => isOurs);
      if (!isDone && isOurs) timer = setTimeout(beat, every);
    };
    timer = setTimeout(beat, every);
    try {
      return await work(() => isOurs);
    } finally {
      isDone = true;
      clearTimeout(timer);
      await inTransaction(payload, (req) => change({ holder: { equals: holder } }, { holder: null }, req)).catch(() => false);
    }
  }

  async function count(req: PayloadRequest): Promise<boolean> {
    const { docs } = await payload.find({ collection: 'leases', where: { name: { equals: name } }, limit: 1, req, overrideAccess: true });
    return change({ holder: { equals: holder } }, { beat: (docs[0]?.beat ?? 0) + 1 }, req);
  }

  /** One UPDATE with its condition; the operations of Payload would read first and write after. */
  async function change(where: Where, data: { holder?: string | null; beat?: number }, req: PayloadRequest): Promise<boolean> {
    const options = { atomic: true };
    const changed = await payload.db.updateOne({ collection: 'leases', where: { and: [{ name: { equals: name } }, where] }, data, options, req });
    return Boolean(changed);
  }

  return { take, keep };
}

export type Lease = ReturnType<typeof leaseOf>;
