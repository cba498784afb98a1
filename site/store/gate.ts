/**
 * Lets any number of jobs run side by side, or one alone: `alone` waits for those that run, and those that come meanwhile wait
 * for it.
 */
export function gate() {
  const running = new Set<Promise<unknown>>();
  let closed = Promise.resolve();

  async function pass<Result>(job: () => Promise<Result>): Promise<Result> {
    await closed;
    const run = job();
    const ended = run.then(
      () => {},
      () => {},
    );
    running.add(ended);
    void ended.then(() => running.delete(ended));
    return run;
  }

  function alone(job: () => Promise<unknown>): Promise<void> {
    const result = closed
      .then(() => Promise.all(running))
      .then(job)
      .then(() => {});
    closed = result.catch(() => {});
    return result;
  }

  return { pass, alone };
}
