import { createHmac, randomBytes } from 'node:crypto';

const minute = 60_000;
const day = 24 * 60 * minute;

/** How many forms may come in a minute and in a day: from one reader, through one proxy, and altogether. */
export const limits = { reader: [5, 30], relay: [30, 600], service: [120, 5000] } as const;

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
    const rules = [['service', ''], ['relay', senders.relay], ['reader', senders.reader]] as const;
    const held = rules.map(([kind, sender]) => ({ id: `${kind} ${hash(key, sender)}`, limit: limits[kind] }));
    const thisMinute = Math.floor(time / minute);
    for (const { id, limit } of held) {
      const count = counts.get(id);
      if (!count) continue;
      if (count.day >= limit[1]) return { ok: false, retryAfter: secondsLeft(time, day) };
      if (count.minute === thisMinute && count.inMinute >= limit[0]) return { ok: false, retryAfter: secondsLeft(time, minute) };
    }
    for (const { id } of held) {
      const count = counts.get(id) ?? { day: 0, minute: thisMinute, inMinute: 0 };
      const inMinute = count.minute === thisMinute ? count.inMinute + 1 : 1;
      counts.set(id, { day: count.day + 1, minute: thisMinute, inMinute });
    }
    return { ok: true };
  };
}

function hash(key: Buffer, sender: string): string {
  return createHmac('sha256', key).update(sender).digest('base64url');
}

function secondsLeft(time: number, span: number): number {
  return Math.ceil((span - (time % span)) / 1000);
}

type Count = { day: number; minute: number; inMinute: number };
