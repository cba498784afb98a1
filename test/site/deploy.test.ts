import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { bucketTarget } from '../../site/deploy/bucket-target.ts';
import { type Target, deploymentsTo } from '../../site/deploy/deployments.ts';
import { folderTarget } from '../../site/deploy/folder-target.ts';
import { hookTarget } from '../../site/deploy/hook-target.ts';
import { storeIn } from '../../site/store/store.ts';
import { storedFolder } from '../real/stored-folder.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const headers = '/*\n  Referrer-Policy: no-referrer\n\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n';
const first = { _headers: headers, 'en/index.html': '<h1>one</h1>', 'en/old/index.html': 'old', '_astro/a.css': 'a{}', 'sitemap.xml': '<urlset/>' };
const second = { _headers: headers, 'en/index.html': '<h1>two</h1>', '_astro/b.css': 'b{}', 'sitemap.xml': '<urlset/>' };

test('a folder gets a release whole, and of the next one only what changed; what others put there stays', async () => {
  const place = temporary();
  writeFileSync(join(place, 'robots-of-somebody.txt'), 'mine');
  const { bring, list } = started([folderTarget(place)]);
  await bring('one', first);
  expect(contentsOf(place)).toEqual({ ...first, 'robots-of-somebody.txt': 'mine' });
  const untouched = statSync(join(place, 'sitemap.xml')).ino;
  await bring('two', second);
  expect(contentsOf(place)).toEqual({ ...second, 'robots-of-somebody.txt': 'mine' });
  expect(statSync(join(place, 'sitemap.xml')).ino).toBe(untouched);
  expect(list()).toMatchObject([{ name: 'folder', place, state: 'live', release: 'two', files: 4, message: null }]);
});

test('what a killed upload left is mended by the next one, also when it goes back to the release before', async () => {
  const [place, dataDir] = [temporary(), temporary()];
  await started([folderTarget(place)], dataDir).bring('one', first);
  const cut: Target = {
    ...folderTarget(place),
    async bring({ put }) {
      for (const [path, bytes] of put.slice(-1)) writeFileSync(join(place, path), bytes());
      // As a kill: nobody can note what became of it.
      await new Promise(() => {});
    },
  };
  const killed = started([cut], dataDir);
  void killed.bring('two', second);
  await vi.waitFor(() => expect(contentsOf(place)).not.toEqual(first));
  await started([folderTarget(place)], dataDir).bring('one', first);
  expect(contentsOf(place)).toEqual(first);
});

test('a place that fails says why, is tried again, and gets the newest release', async () => {
  const place = temporary();
  rmSync(place, { recursive: true });
  writeFileSync(place, 'a file where the folder should be');
  const { bring, list, wanted } = started([folderTarget(place)]);
  await wanted('one', first);
  await vi.waitFor(() => expect(list()).toMatchObject([{ state: 'failed', release: 'one', message: expect.stringMatching(/ENOTDIR|EEXIST/) }]));
  rmSync(place);
  await bring('two', second);
  expect(contentsOf(place)).toEqual(second);
});

test('another place begins anew', async () => {
  const [one, other, dataDir] = [temporary(), temporary(), temporary()];
  await started([folderTarget(one)], dataDir).bring('one', first);
  await started([folderTarget(other)], dataDir).bring('one', first);
  expect(contentsOf(other)).toEqual(first);
});

test('a bucket gets what pages are made of first, pages next, deletions last, each with its type and caching', async () => {
  const { url, requests } = await listening();
  const keys = { accessKeyId: 'key', secretAccessKey: 'not to be told', region: 'auto' };
  const { bring, list } = started([bucketTarget({ name: 'site', prefix: 'waypost', endpoint: url, ...keys })]);
  await bring('one', first);
  requests.length = 0;
  await bring('two', second);
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'PUT /site/waypost/_astro/b.css',
    'PUT /site/waypost/en/index.html',
    expect.stringMatching(/^DELETE/),
    expect.stringMatching(/^DELETE/),
  ]);
  expect(requests[0]).toMatchObject({ type: 'text/css; charset=utf-8', cache: 'public, max-age=31536000, immutable', body: 'b{}' });
  expect(requests[1]).toMatchObject({ type: 'text/html; charset=utf-8', cache: 'no-cache', body: '<h1>two</h1>' });
  expect(requests.slice(2).map(({ path }) => path)).toEqual(expect.arrayContaining(['/site/waypost/_astro/a.css', '/site/waypost/en/old/index.html']));
  expect(JSON.stringify(list())).not.toContain(keys.secretAccessKey);
});

test('a build hook is called once for a release, and its address is not told', async () => {
  const { url, requests } = await listening();
  const { bring, list } = started([hookTarget(`${url}/build_hooks/secret`)]);
  await bring('one', first);
  await bring('one', second);
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /build_hooks/secret']);
  expect(list()).toMatchObject([{ name: 'hook', state: 'live', release: 'one' }]);
  expect(JSON.stringify(list())).not.toContain('secret');
});

test('a build hook that refuses is told in words, without its address', async () => {
  const { url } = await listening(410);
  const { wanted, list } = started([hookTarget(`${url}/build_hooks/secret`)]);
  await wanted('one', first);
  await vi.waitFor(() => expect(list()).toMatchObject([{ state: 'failed', message: expect.stringContaining('answered its build hook with 410') }]));
  expect(JSON.stringify(list())).not.toContain('secret');
});

/** Deployments from a data folder; `bring` waits until all places have the release. */
function started(targets: Target[], dataDir = temporary()) {
  const store = storeIn(dataDir);
  const deployments = deploymentsTo(targets, store, dataDir, [50]);
  ends.push(() => Promise.race([deployments.stop(), new Promise((resolve) => setTimeout(resolve, 200))]));
  const wanted = async (id: string, files: Record<string, string>) => {
    const folder = temporary();
    for (const [path, words] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), words);
    }
    deployments.bring({ id, root: await storedFolder(store, folder) });
  };
  const bring = async (id: string, files: Record<string, string>) => {
    await wanted(id, files);
    await vi.waitFor(() => expect(deployments.list().map(({ state, release }) => [state, release])).toEqual(targets.map(() => ['live', id])), 5000);
  };
  return { bring, wanted, list: deployments.list };
}

/** The other end of the line: what was asked of it, in its order. */
async function listening(status = 200) {
  const requests: { method: string | undefined; path: string; type: string | undefined; cache: string | undefined; body: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    requests.push({ method: request.method, path: pathname, type: request.headers['content-type'], cache: request.headers['cache-control'], body });
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ends.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waypost-deploy-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
