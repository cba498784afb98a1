import { createHmac, randomBytes } from 'node:crypto';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How many forms may come in a minute and in a day: from one reader, through one proxy, and altogether. */
export const limits = { reader: [5, 30], relay: [30, 600], service: [300, 5000] } as const;

/**
 * Counts forms per sender, in memory only. What is counted under is a hash with a key that is made anew every day and
 * written nowhere, so that no address can be found out from it later. The sum for the service bounds the memory.
 */
export function createRateLimit(now: () => number = Date.now) {
  let today = -1;
  let key = randomBytes(32);
  const counts = new Map<string, Count>();

  /** Takes one form in, or says in how many seconds the next may come. */
  return function admit(senders: { reader: string; relay: string }): { ok: true } | { ok: false; retryAfter: number } {
    const time = now();
    if (Math.floor(time / day) !== today) {
      today = Math.floor(time / day);
      key = randomBytes(32);
      counts.clear();
    }
    const rules = [
      ['service', ''],
      ['relay', senders.relay],
      ['reader', senders.reader],
    ] as const;
    const held = rules.map(([kind, sender]) => ({ id: `${kind} ${hash(key, sender)}`, limit: limits[kind] }));
    for (const { id, limit } of held) {
      const count = counts.get(id);
      if (!count) continue;
      if (count.inDay >= limit[1]) return { ok: false, retryAfter: Math.ceil((day - (time % day)) / 1000) };
      const left = count.since + minute - time;
      if (left > 0 && count.inMinute >= limit[0]) return { ok: false, retryAfter: Math.ceil(left / 1000) };
    }
    for (const { id } of held) {
      const { inDay, since, inMinute } = counts.get(id) ?? { inDay: 0, since: time, inMinute: 0 };
      const isNew = time - since >= minute;
      counts.set(id, { inDay: inDay + 1, since: isNew ? time : since, inMinute: isNew ? 1 : inMinute + 1 });
    }
    return { ok: true };
  };
}

function hash(key: Buffer, sender: string): string {
  return createHmac('sha256', key).update(sender).digest('base64url');
}

/** `since` is when the minute began in which `inMinute` forms came. */
type Count = { inDay: number; since: number; inMinute: number };
