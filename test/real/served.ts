import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWebServer, type Outside } from '../../site/publisher/web-server.ts';
import { storeIn } from '../../site/store/store.ts';
import { storedFolder } from './stored-folder.ts';

/** A built folder as it is now behind the real server with its real headers, on any free port or the one given. */
export async function serveFolder(folder: string, port = 0, outside: Outside = {}): Promise<Served> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'waypost-served-'));
  const store = storeIn(dataDir);
  const root = await storedFolder(store, path.resolve(folder));
  store.releases.add({ id: 'built', root, at: '2026-11-23T00:00:00.000Z', snapshot: '', source: '', pages: 0, changed: 0 });
  store.releases.switchTo('built');
  const server = createWebServer(store, outside);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject).listen(port, '127.0.0.1', resolve);
  await promise;
  const bound = server.address();
  if (typeof bound !== 'object' || !bound) throw new Error('The server has no port');
  return {
    origin: `http://localhost:${bound.port}`,
    close() {
      server.close();
      server.closeAllConnections();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export type Served = { origin: string; close: () => void };
