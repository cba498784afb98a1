// Next may load this module twice (pages and routes); there is one queue in a process.
const global = globalThis as { waypostQueue?: { wake: () => void } };

/** Tells the queue of this process, if it has one, that there is something new to publish. */
export function wakeQueue(): void {
  global.waypostQueue?.wake();
}

/** Makes a queue the one of this process. */
export function setQueue(queue: { wake: () => void } | undefined): void {
  if (queue) global.waypostQueue = queue;
  else delete global.waypostQueue;
}
