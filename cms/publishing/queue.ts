import type { Payload } from 'payload';
import { leaseOf } from './lease.ts';
import { isNewDay, requestNewDay } from './new-day.ts';
import { type Pace, pace as usualPace } from './pace.ts';
import { publish } from './publish.ts';
import { nextScheduled, runDue } from './schedule.ts';
import { sleeper } from './sleeper.ts';
import { PublisherAway } from './socket.ts';
import { beginNext, lookAtQueue, recover, settle } from './waiting.ts';
import { setQueue } from './wake.ts';

/**
 * Publishes what waits in the database, does what is scheduled and begins new days, until it is stopped. All of it is
 * done under one lease, so it runs once however many processes there are, and whatever a killed process left
 * half-done is done again by the next that holds the lease.
 */
export function startQueue(payload: Payload, pace: Pace = usualPace): { stop: () => Promise<void> } {
  const lease = leaseOf(payload, pace);
  const sleep = sleeper();
  let isStopped = false;
  let lastStart = Number.NEGATIVE_INFINITY;
  let failures = 0;

  async function run(): Promise<void> {
    while (!isStopped) {
      const rest = await once().catch((error: unknown) => {
        payload.logger.error({ err: error, msg: 'The queue of publications could not work' });
        return pace.look;
      });
      if (!isStopped) await sleep.upTo(rest);
    }
  }

  /** Does what there is to do; resolves to the milliseconds until the next look. */
  async function once(): Promise<number> {
    const due = await nextScheduled(payload);
    if (!(await hasWork(payload, due))) return untilNext(due, pace.look);
    if (!(await lease.take())) return pace.beat;
    return lease.keep(async (isOurs) => {
      await recover(payload);
      await runDue(payload);
      await requestNewDay(payload);
      while (isOurs() && !isStopped && (await isTime())) {
        const rest = await publishNext(isOurs);
        if (rest > 0) return rest;
      }
      return untilNext(await nextScheduled(payload), pace.look);
    });
  }

  /** Waits for others that come within the debounce of the last start, unless something urgent is among them. False if nothing waits. */
  async function isTime(): Promise<boolean> {
    while (!isStopped) {
      const { isWaiting, isUrgent } = await lookAtQueue(payload);
      const rest = lastStart + pace.debounce - performance.now();
      if (!isWaiting || isUrgent || rest <= 0) return isWaiting;
      await sleep.upTo(rest);
    }
    return false;
  }

  /** Resolves to the milliseconds to wait before it is tried again, 0 if it came to its end. */
  async function publishNext(isOurs: () => boolean): Promise<number> {
    lastStart = performance.now();
    const next = await beginNext(payload);
    if (!next) return 0;
    try {
      const outcome = await publish(payload, next);
      // Whoever took the lease over publishes it again and says what became of it.
      if (isOurs()) await settle(payload, next.id, outcome);
      failures = 0;
      return 0;
    } catch (error) {
      if (!(error instanceof PublisherAway)) throw error;
      if (isOurs()) await settle(payload, next.id, { state: 'waiting', message: error.message });
      failures += 1;
      return pace.retry[Math.min(failures, pace.retry.length) - 1] ?? pace.look;
    }
  }

  const running = run();
  const queue = { wake: sleep.wake };
  setQueue(queue);
  return {
    async stop() {
      isStopped = true;
      setQueue(undefined);
      sleep.wake();
      await running;
    },
  };
}

async function hasWork(payload: Payload, due: Date | undefined): Promise<boolean> {
  if ((await lookAtQueue(payload)).isWaiting) return true;
  return (due !== undefined && due.getTime() <= Date.now()) || isNewDay(payload);
}

/** Until the next scheduled moment or midnight, and `longest` at most. */
function untilNext(due: Date | undefined, longest: number): number {
  const now = Date.now();
  const midnight = new Date(now).setUTCHours(24, 0, 0, 0);
  return Math.max(0, Math.min(longest, midnight - now, (due?.getTime() ?? midnight) - now));
}
