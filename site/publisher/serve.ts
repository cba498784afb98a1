import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { type Target, deploymentsTo } from '../deploy/deployments.ts';
import { type Store, storeIn } from '../store/store.ts';
import { createControlServer, listenOnSocket } from './control-server.ts';
import { type Publisher, type Options as PublisherOptions, createPublisher } from './publisher.ts';
import { type Outside, createWebServer } from './web-server.ts';
import { workFoldersIn } from './work-folders.ts';

/**
 * The site's process: the web server on a loopback port (0: any free one) and the control socket
 * `<dataDir>/publisher.sock`. Serves what the last run left, from the first second.
 */
export async function serve({ dataDir, port, identify, build, follow, targets = [], web: outside, log }: Options): Promise<Service> {
  const store = storeIn(dataDir);
  const work = workFoldersIn(dataDir);
  const deployments = deploymentsTo(targets, store, dataDir);
  const publisher = createPublisher({ store, work, identify, build, follow, deployments, log });
  const control = createControlServer(publisher);
  // The socket first: it refuses a second publisher before that one sweeps the first one's builds.
  await listenOnSocket(control, join(dataDir, 'publisher.sock'));
  work.sweep();
  store.sweep();
  const web = createWebServer(store, outside);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  web.once('error', reject).listen(port, '127.0.0.1', resolve);
  await promise.catch((error: unknown) => {
    control.close();
    throw error;
  });
  publisher.resume();
  return { publisher, store, port: portOf(web), close: async () => void (await Promise.all([closed(web), closed(control), deployments.stop()])) };
}

function portOf(server: Server): number {
  const address: string | AddressInfo | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Lets running answers end, for ten seconds at most. */
async function closed(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.close(() => resolve());
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), 10_000);
  await promise;
  clearTimeout(timer);
}

export type Service = { publisher: Publisher; store: Store; port: number; close: () => Promise<void> };
type Options = Pick<PublisherOptions, 'identify' | 'build' | 'follow' | 'log'> & {
  dataDir: string;
  port: number;
  targets?: Target[];
  web?: Outside;
};
