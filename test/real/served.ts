import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { releasesIn } from '../../site/publisher/releases.ts';
import { createWebServer } from '../../site/publisher/web-server.ts';

/** A built folder behind the real server with its real headers, on any free port or the one given. */
export async function serveFolder(folder: string, port = 0): Promise<Served> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'waypost-served-'));
  mkdirSync(path.join(dataDir, 'releases'));
  symlinkSync(path.resolve(folder), path.join(dataDir, 'releases', 'built'));
  symlinkSync('built', path.join(dataDir, 'releases', 'current'));
  const server = createWebServer(releasesIn(dataDir));
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
