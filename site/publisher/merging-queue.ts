/**
 * Runs one job at a time. Jobs that come while one runs are merged: the newest is run next, and everybody who waits
 * gets its result, because a newer snapshot holds what the older ones held.
 */
export function mergingQueue<Job, Result>(run: (job: Job) => Promise<Result>) {
  let running: Job | undefined;
  let waiting: { job: Job; callers: PromiseWithResolvers<Result>[] } | undefined;

  async function work(job: Job, callers: PromiseWithResolvers<Result>[]): Promise<void> {
    running = job;
    try {
      const result = await run(job);
      for (const caller of callers) caller.resolve(result);
    } catch (error) {
      for (const caller of callers) caller.reject(error);
    }
    running = undefined;
    const next = waiting;
    waiting = undefined;
    if (next) void work(next.job, next.callers);
  }

  function add(job: Job): Promise<Result> {
    const caller = Promise.withResolvers<Result>();
    if (running === undefined) void work(job, [caller]);
    else waiting = { job, callers: [...(waiting?.callers ?? []), caller] };
    return caller.promise;
  }

  return { add, running: () => running };
}
