import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread of its own, for what takes seconds in which readers want to be served, and resolves to the message
 * that it posts. Rejects with its error, and with `stopped` where it ends without a message.
 */
export async function inWorker(module: URL, workerData: object, stopped: string): Promise<unknown> {
  const worker = new Worker(module, { workerData });
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  worker
    .once('message', resolve)
    .once('error', reject)
    .once('exit', (code) => reject(new Error(`${stopped} (${code}).`)));
  return promise;
}
