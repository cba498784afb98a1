import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { isDelta } from '../../site/loaders/is-delta.ts';

/**
 * What the CMS sees of the site's publisher: HTTP over the socket in a data folder, with its answers. It keeps what it was
 * asked and the snapshot as it was then; `hold` makes it answer publications only when it is let go.
 */
export async function sitePublisher(folder: string) {
  const orders: { by?: string; why?: string; asOf: string; files: (name: string) => string }[] = [];
  const releases = ['third', 'second', 'first'].map((id) => ({
    id,
    at: '2026-11-23T08:00:00Z',
    pages: 600,
    changed: 3,
    by: 'Dara',
    why: 'Wages (km)',
    current: id === 'third',
  }));
  const deployments = [{ name: 'hook', place: 'api.example.org', state: 'live', release: 'third', at: '2026-11-23T08:00:00Z', files: 0, message: null }];
  let refusal: string | undefined;
  let running = 0;
  let most = 0;
  let gate: PromiseWithResolvers<void> | undefined;

  const publish = async ({ snapshot, ...rest }: { snapshot: string; by?: string; why?: string }) => {
    if ([rest.by, rest.why].some((line) => (line?.length ?? 0) > 200)) return { ok: false, message: 'A line of by and why has at most 200 characters.' };
    // As a publisher that has just been started.
    if (isDelta(snapshot)) return { ok: false, needs: 'whole', message: 'A whole one is needed.' };
    running += 1;
    most = Math.max(most, running);
    const read = (name: string) => readFileSync(path.join(snapshot, name), 'utf8');
    const names = ['alerts.ndjson', 'terms.ndjson', 'term-texts.ndjson'];
    const kept = new Map(names.map((name) => [name, read(name)]));
    orders.push({ ...rest, asOf: JSON.parse(read('snapshot.json')).asOf, files: (name) => kept.get(name) ?? '' });
    await gate?.promise;
    running -= 1;
    return refusal ? { ok: false, message: refusal } : { ok: true, release: `release-${orders.length}`, seconds: 0.1, pages: 5, changed: 2 };
  };
  const rollBack = ({ release }: { release: string }) => {
    if (!releases.some(({ id }) => id === release)) return { ok: false, message: `There is no release ${release}.` };
    for (const other of releases) other.current = other.id === release;
    return { ok: true, release, seconds: 0.1 };
  };

  const server = createServer(async (request, response) => {
    const body = request.method === 'POST' ? JSON.parse(await text(request)) : {};
    const address = `${request.method} ${request.url}`;
    const answers: Record<string, object> = { 'GET /releases': { releases }, 'GET /deployments': { deployments } };
    const answer = answers[address] ?? (address === 'POST /rollback' ? rollBack(body) : await publish(body));
    response.end(JSON.stringify(answer));
  });
  await once(server.listen(path.join(folder, 'publisher.sock')), 'listening');
  return {
    orders,
    releases,
    deployments,
    most: () => most,
    refuse: (message: string | undefined) => {
      refusal = message;
    },
    hold: () => {
      gate = Promise.withResolvers();
    },
    letGo: () => {
      gate?.resolve();
      gate = undefined;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
