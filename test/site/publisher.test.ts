import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { folderTarget } from '../../site/deploy/folder-target.ts';
import { astroBuild } from '../../site/publisher/astro-build.ts';
import { BuildError, sentenceOf } from '../../site/publisher/build-error.ts';
import { headersFor, parseHeaders } from '../../site/publisher/headers.ts';
import type { Build, Follow } from '../../site/publisher/publisher.ts';
import { releaseParts } from '../../site/publisher/release-id.ts';
import { type Service, serve } from '../../site/publisher/serve.ts';
import { inBatch } from '../../site/store/batch.ts';
import { compressTexts } from '../../site/store/compress.ts';
import { sha256 } from '../../site/sha256.ts';
import { type Store, storeIn } from '../../site/store/store.ts';
import { withChanges } from '../../site/store/trees.ts';
import { command } from '../real/command.ts';
import { writeRecords } from '../real/records.ts';
import { storedFolder } from '../real/stored-folder.ts';

const running: Service[] = [];
const folders: string[] = [];

afterEach(async () => {
  for (const service of running.splice(0)) await service.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('before the first release exists the reader is asked to come back', async () => {
  const { get } = await started();
  const answer = await get('/en/');
  expect(answer.status).toBe(503);
  expect(answer.headers['retry-after']).toBe('10');
  expect(answer.body).toContain('Try again in a minute');
});

test('a published snapshot is served with the headers of its _headers file', async () => {
  const { publish, get } = await started();
  expect(await publish('one')).toMatchObject({ ok: true, release: 'one-source', pages: 2 });
  const page = await get('/en/');
  expect(page).toMatchObject({ status: 200, body: '<h1>one</h1><link href="/_astro/style.one.css">' });
  expect(page.headers).toMatchObject({
    'x-waypost-release': 'one-source',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
  });
  const style = await get('/_astro/style.one.css');
  expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const again = await get('/en/', { 'If-None-Match': page.headers.etag ?? '' });
  expect(again.status).toBe(304);
});

test('an address without its slash leads to the page, and only to a page that exists', async () => {
  const { publish, get } = await started();
  await publish('one');
  expect(await get('/en')).toMatchObject({ status: 301, headers: { location: '/en/' } });
  expect((await get('//elsewhere.example')).status).toBe(404);
  expect((await get('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
});

test('what is not there is said in the language of the address', async () => {
  const { publish, get } = await started();
  await publish('one');
  expect(await get('/km/nowhere/')).toMatchObject({ status: 404, body: 'រកមិនឃើញ' });
  expect(await get('/nowhere/')).toMatchObject({ status: 404, body: 'not found' });
  expect((await get('/_headers')).status).toBe(404);
  expect((await get('/en/', {}, 'POST')).status).toBe(405);
});

test('what is published goes to the other places, too, and so does what is brought back', async () => {
  const place = folder();
  const { publish, service, dataDir } = await started({ targets: [folderTarget(place)] });
  await publish('one');
  await expect.poll(() => readFileSync(join(place, 'en/index.html'), 'utf8')).toContain('one');
  await publish('two');
  await expect.poll(() => readFileSync(join(place, 'en/index.html'), 'utf8')).toContain('two');
  service.publisher.rollBack('one-source');
  await expect.poll(() => readFileSync(join(place, 'en/index.html'), 'utf8')).toContain('one');
  await expect
    .poll(async () => (await ask(join(dataDir, 'publisher.sock'), 'GET', '/deployments')).body)
    .toMatchObject({ deployments: [{ name: 'folder', place, state: 'live', release: 'one-source' }] });
});

test('two hundred parallel requests during a switch each see one whole release', async () => {
  const { publish, get } = await started();
  await publish('one');
  const answers = Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      if (index === 60) await publish('two');
      return get('/en/');
    }),
  );
  for (const { status, headers, body } of await answers) {
    expect(status).toBe(200);
    const name = String(headers['x-waypost-release']).replace('-source', '');
    expect(body).toBe(`<h1>${name}</h1><link href="/_astro/style.${name}.css">`);
  }
  expect((await get('/en/')).headers['x-waypost-release']).toBe('two-source');
  expect((await get('/_astro/style.one.css')).status, 'a page fetched before the switch still finds its styles').toBe(200);
});

test('a failing build answers with its sentence and leaves the old release', async () => {
  const { publish, get, dataDir } = await started();
  await publish('one');
  const answer = await publish('broken');
  expect(answer).toEqual({ ok: false, message: 'ar/articles/a: "summary" is empty' });
  expect((await get('/en/')).headers['x-waypost-release']).toBe('one-source');
  expect(leftIn(dataDir)).toEqual([]);
});

test('a snapshot that changes while it is built is refused', async () => {
  let hash = 'one';
  const { service, publish } = await started({
    identify: async () => ({ snapshot: hash, source: 'source' }),
    builds: (build) => async (job) => {
      hash = 'two';
      return build(job);
    },
  });
  expect(await publish('moving')).toMatchObject({ ok: false, message: expect.stringContaining('changed while') });
  expect(service.store.releases.list()).toEqual([]);
});

test('a release built while somebody changed the source is served, and built again the next time', async () => {
  let source = 'old';
  const { publish, get } = await started({
    identify: async () => ({ snapshot: 'one', source }),
    builds: (build) => async (job) => {
      source = 'new';
      return build({ ...job, snapshot: '/one' });
    },
  });
  const first = await publish('one');
  expect(first).toMatchObject({ ok: true, release: expect.stringMatching(/^one-old-.+/) });
  expect((await get('/en/')).status).toBe(200);
  expect(await publish('one')).toMatchObject({ ok: true, release: 'one-new', pages: 2 });
});

test('snapshots that come during a build are merged, and everybody gets the answer of the newest', async () => {
  const built: string[] = [];
  const gate = Promise.withResolvers<void>();
  const { service, publish } = await started({
    builds: (build) => async (job) => {
      built.push(job.snapshot);
      if (built.length === 1) await gate.promise;
      return build(job);
    },
  });
  const answers = ['one', 'two', 'three', 'four'].map((snapshot) => publish(snapshot));
  expect(service.publisher.state().building).toBe('/one');
  gate.resolve();
  expect((await Promise.all(answers)).map((answer) => answer.ok && answer.release)).toEqual(['one-source', 'four-source', 'four-source', 'four-source']);
  expect(built).toEqual(['/one', '/four']);
});

test('an unchanged snapshot needs no build, and ten releases are kept, also when the clock is set back', async () => {
  const { service, publish, get } = await started();
  const names = Array.from({ length: 22 }, (_, number) => `r${number}`);
  for (const [number, name] of names.entries()) {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 23 - number) });
    await publish(name);
  }
  vi.useRealTimers();
  const { releases, objects } = service.store;
  const ids = () => releases.list().map(({ id }) => id);
  await expect.poll(ids).toEqual(
    names
      .slice(12)
      .reverse()
      .map((name) => `${name}-source`),
  );
  expect((await get('/_astro/style.r12.css')).status).toBe(200);
  expect((await get('/_astro/style.r11.css')).status).toBe(404);
  await expect.poll(() => objects.has(sha256('/* r1 */')), { message: 'what no release needs is gone' }).toBe(false);
  expect(objects.has(sha256('/* r12 */'))).toBe(true);
  const again = await publish('r15');
  expect(again).toMatchObject({ ok: true, release: 'r15-source' });
  expect(again.ok && again.pages).toBeUndefined();
  expect(ids()[0]).toBe('r15-source');
});

test('a release that is brought back stays over a restart, and the next publication replaces it', async () => {
  const { service, publish, get, dataDir } = await started();
  for (const name of ['one', 'two']) await publish(name);
  const socket = join(dataDir, 'publisher.sock');
  expect(await ask(socket, 'POST', '/rollback', '{"release":"../one"}')).toMatchObject({
    body: { ok: false, message: expect.stringContaining('no release "../one"') },
  });
  expect(service.store.releases.current()).toBe('two-source');
  expect(await ask(socket, 'POST', '/rollback', '{"release":"one-source"}')).toMatchObject({
    body: { ok: true, release: 'one-source', seconds: expect.any(Number) },
  });
  expect((await get('/en/')).body).toContain('<h1>one</h1>');
  await service.close();
  const next = await started({ dataDir });
  expect((await next.get('/en/')).body).toContain('<h1>one</h1>');
  expect(next.service.store.releases.isBroughtBack()).toBe(true);
  await next.publish('three');
  expect(next.service.store.releases.isBroughtBack()).toBe(false);
  expect((await next.get('/en/')).body).toContain('<h1>three</h1>');
});

test('what is being made when a release is brought back is kept, but does not replace it', async () => {
  const gate = Promise.withResolvers<void>();
  const { service, publish } = await started({
    builds: (build) => async (job) => {
      if (job.snapshot === '/three') await gate.promise;
      return build(job);
    },
  });
  for (const name of ['one', 'two']) await publish(name);
  const third = publish('three');
  service.publisher.rollBack('one-source');
  gate.resolve();
  expect(await third).toEqual({ ok: false, message: 'Release one-source was brought back meanwhile. Publish again to replace it.' });
  expect(service.publisher.releases()).toMatchObject([{ id: 'three-source', current: false }, { id: 'two-source' }, { id: 'one-source', current: true }]);
});

test('a release gets its search index afterwards, also when it was brought back', async () => {
  const { service, publish, get } = await started({
    builds: (build) => async (job) => ({ ...(await build(job)), lacksIndex: true }),
    follow:
      (store) =>
      async ({ root, indexed }) =>
        indexed ? inBatch(store.objects, (batch) => withChanges(store.trees, batch, root, new Map([['pagefind/en', batch.put('index')]]))) : root,
  });
  for (const name of ['one', 'two']) {
    expect(await publish(name)).toMatchObject({ ok: true, release: `${name}-source-pages` });
    await expect.poll(() => service.store.releases.current()).toBe(`${name}-source`);
    expect((await get('/pagefind/en')).body).toBe('index');
  }
  expect(service.publisher.rollBack('one-source-pages')).toMatchObject({ ok: true, release: 'one-source' });
});

test('releases are listed from the newest on with who made them and why, in the command too', async () => {
  const { dataDir } = await started();
  const socket = join(dataDir, 'publisher.sock');
  expect(await ask(socket, 'POST', '/publish', JSON.stringify({ snapshot: '/one', why: 'x'.repeat(201) }))).toMatchObject({ status: 400 });
  await ask(socket, 'POST', '/publish', '{"snapshot":"/one"}');
  await ask(socket, 'POST', '/publish', '{"snapshot":"/two","by":"Mya","why":"new number"}');
  const { body } = await ask(socket, 'GET', '/releases');
  expect(body).toEqual({
    releases: [
      { id: 'two-source', at: expect.stringMatching(/^\d{4}-.+Z$/), pages: 2, changed: 3, by: 'Mya', why: 'new number', current: true },
      { id: 'one-source', at: expect.any(String), pages: 2, changed: 6, current: false },
    ],
  });
  const environment = { DATA_DIR: dataDir };
  expect((await command('site/commands/releases.ts', [], environment)).output).toMatch(
    /^\* two-source .+ 3 files changed {2}by Mya: new number\n {2}one-source .+\n$/,
  );
  expect(await command('site/commands/releases.ts', ['roll-back', 'none'], environment)).toMatchObject({
    code: 1,
    output: expect.stringContaining('no release "none"'),
  });
  expect((await command('site/commands/releases.ts', ['roll-back', 'one-source'], environment)).output).toContain('Release one-source is served');
});

test('what a killed build left is swept at the next start, and the old release is served', async () => {
  const { service, publish, dataDir } = await started();
  await publish('one');
  await service.close();
  mkdirSync(join(dataDir, 'builds/two-xyz/site'), { recursive: true });
  mkdirSync(join(dataDir, 'store/drafts/batch-xyz'));
  writeFileSync(join(dataDir, 'store/drafts/batch-xyz/00'), 'half');
  writeFileSync(join(dataDir, 'releases/current.draft'), '{"rele');
  const { get } = await started({ dataDir });
  expect(leftIn(dataDir)).toEqual([]);
  expect((await get('/en/')).headers['x-waypost-release']).toBe('one-source');
});

test('a disk that fills up while a release is written leaves the old one, and says so', async () => {
  const { service, publish, get, dataDir } = await started({
    builds: (build, store) => async (job) => {
      if (job.snapshot !== '/two') return build(job);
      return inBatch(store.objects, (batch) => {
        for (let file = 0; file < 3; file += 1) batch.put(`two ${file}`);
        throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      });
    },
  });
  await publish('one');
  expect(await publish('two')).toEqual({ ok: false, message: expect.stringContaining('disk of the publisher is full') });
  expect((await get('/en/')).body).toContain('<h1>one</h1>');
  expect(service.store.objects.has(sha256('two 0'))).toBe(false);
  expect(leftIn(dataDir)).toEqual([]);
  expect(await publish('three')).toMatchObject({ ok: true });
});

test('a publisher killed at any moment leaves whole releases, and the next start mends the rest', async () => {
  const dataDir = folder();
  const from = (file: string) => new URL(`../../site/${file}`, import.meta.url).href;
  const script = `
    import { serve } from '${from('publisher/serve.ts')}';
    import { inBatch } from '${from('store/batch.ts')}';
    import { storeIn } from '${from('store/store.ts')}';
    import { withChanges } from '${from('store/trees.ts')}';
    const { objects, trees } = storeIn(${JSON.stringify(dataDir)});
    const build = ({ snapshot }) => inBatch(objects, async (batch) => {
      const files = new Map();
      for (let file = 0; file < 40; file += 1) {
        files.set(\`\${file % 5}/\${file}.txt\`, batch.put(\`\${snapshot} \${file % 3}\`));
        await new Promise((resolve) => setImmediate(resolve));
      }
      return { root: withChanges(trees, batch, undefined, files), pages: 40 };
    });
    const { publisher } = await serve({
      dataDir: ${JSON.stringify(dataDir)}, port: 0, identify: async (name) => ({ snapshot: name, source: 's' }), build, follow: async ({ root }) => root,
    });
    for (let round = 0; ; round += 1) {
      await publisher.publish({ snapshot: 'r' + process.pid + '-' + round });
      if (round % 4 === 3) publisher.rollBack(publisher.releases().at(-1)?.id);
    }`;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const store = storeIn(dataDir);
    const before = store.releases.list()[0]?.number ?? 0;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
    while ((store.releases.list()[0]?.number ?? 0) < before + 3) await delay(20);
    await delay(attempt * 40);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    for (const release of store.releases.list()) {
      const files = [...store.trees.files(release.root)];
      expect(files).toHaveLength(40);
      for (const [, hash] of files) expect(`${store.objects.read(hash).toString().split(' ')[0]}-s`).toBe(release.id);
    }
    expect(store.releases.has(store.releases.current() ?? '')).toBe(true);
  }
  const current = storeIn(dataDir).releases.current();
  const { service } = await started({ dataDir });
  expect(leftIn(dataDir)).toEqual([]);
  expect(service.publisher.state().current).toBe(current);
}, 60_000);

test('of two publishers that are started at once one serves and the other says why it does not', async () => {
  const dataDir = folder();
  const both = await Promise.allSettled([started({ dataDir }), started({ dataDir })]);
  const refused = both.filter((one) => one.status === 'rejected').map(({ reason }) => String(reason));
  expect(refused).toEqual([expect.stringContaining('Another publisher is running')]);
  for (const one of both) if (one.status === 'fulfilled') expect(await one.value.publish('one')).toMatchObject({ ok: true });
});

test('the control socket answers in JSON and only its owner can open it', async () => {
  const { service, dataDir } = await started();
  const socket = join(dataDir, 'publisher.sock');
  expect(statSync(socket).mode & 0o777).toBe(0o600);
  expect(await ask(socket, 'POST', '/publish', '{"snapshot":"/one"}')).toMatchObject({ status: 200, body: { ok: true, release: 'one-source' } });
  expect(await ask(socket, 'POST', '/publish', '{"snapshot":{}}')).toMatchObject({ status: 400, body: { ok: false } });
  expect(await ask(socket, 'POST', '/publish', 'x'.repeat(100_000))).toMatchObject({ status: 400 });
  expect(await ask(socket, 'GET', '/state')).toMatchObject({ status: 200, body: { current: 'one-source', last: { ok: true } } });
  expect((await ask(socket, 'GET', '/')).status).toBe(404);
  await expect(started({ dataDir })).rejects.toThrow('Another publisher is running');
  expect(service.publisher.state().current).toBe('one-source');
});

test('an unchanged page keeps its ETag over a release, a changed one does not', async () => {
  const { publish, get } = await started();
  await publish('one');
  const [same, changed] = [await get('/km/404/'), await get('/en/')];
  expect(same.headers.etag).toBe(`"${sha256('រកមិនឃើញ')}"`);
  await publish('two');
  expect((await get('/km/404/')).headers.etag).toBe(same.headers.etag);
  expect((await get('/en/')).headers.etag).not.toBe(changed.headers.etag);
});

test('long texts are sent compressed to those who can read that, and in parts as they are', async () => {
  const { service, publish, get } = await started();
  await publish('one');
  const { store } = service;
  const plain = await get('/long.txt', { 'Accept-Encoding': 'gzip, br' });
  expect(plain.headers).toMatchObject({ 'content-length': '5000', etag: `"${sha256(long)}"`, vary: 'Accept-Encoding' });
  await compressTexts(store, store.releases.list()[0]!.root);
  const packed = (encodings: string) => get('/long.txt', { 'Accept-Encoding': encodings }).then(({ headers }) => headers['content-encoding']);
  expect(await Promise.all(['gzip, deflate, br', 'gzip', 'br;q=0, gzip', 'identity', ''].map(packed))).toEqual(['br', 'gzip', 'gzip', undefined, undefined]);
  expect(Number((await get('/long.txt', { 'Accept-Encoding': 'br' })).headers['content-length'])).toBeLessThan(200);
  expect((await get('/long.txt', { 'Accept-Encoding': 'br', 'If-None-Match': plain.headers.etag ?? '' })).status).toBe(304);
  const part = await get('/long.txt', { 'Accept-Encoding': 'br', Range: 'bytes=5-8' });
  expect(part).toMatchObject({ status: 206, body: 'word', headers: { 'content-range': 'bytes 5-8/5000' } });
  expect((await get('/long.txt', { Range: 'bytes=9000-' })).status).toBe(416);
  expect(await get('/long.txt', {}, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-length': '5000' } });
  expect((await get('/en/', { 'Accept-Encoding': 'br' })).headers['content-encoding'], 'what is one packet anyway').toBeUndefined();
});

test('the sentence of a failed build is its own words, without stack and colours', () => {
  const stderr =
    '(node:12) Warning: x\n\u001B[31m[SnapshotError]\u001B[39m ar/articles/a: "summary" is empty: write it in the CMS\n  Stack trace:\n    at file:///x.ts:1:2\n';
  expect(sentenceOf(stderr)).toBe('ar/articles/a: "summary" is empty: write it in the CMS');
  expect(sentenceOf('')).toBe('The build stopped without saying why.');
});

test('the same snapshot and source give the same release, another address another one', () => {
  const snapshot = folder();
  expect(() => releaseParts(snapshot, 'https://a.example')).toThrow('holds no finished snapshot');
  writeFileSync(join(snapshot, 'snapshot.json'), '{"hash": 1}');
  expect(() => releaseParts(snapshot, 'https://a.example')).toThrow('is damaged');
  writeFileSync(join(snapshot, 'snapshot.json'), JSON.stringify({ hash: 'a'.repeat(64) }));
  const first = releaseParts(snapshot, 'https://a.example');
  expect(first).toEqual({ snapshot: 'a'.repeat(16), source: expect.stringMatching(/^[0-9a-f]{16}$/) });
  expect(releaseParts(snapshot, 'https://a.example')).toEqual(first);
  expect(releaseParts(snapshot, 'https://b.example').source).not.toBe(first.source);
  expect(releaseParts(snapshot, 'https://a.example', 'https://cms.example').source).not.toBe(first.source);
});

test('a text that cannot be built is named by document, language and field', async () => {
  const snapshot = folder();
  writeRecords(snapshot, { 'article-texts': [{ slug: 'keep-your-passport', lang: 'ar', title: 'x', summary: '', body: [] }] });
  await expect(astroBuild({ snapshot, workFolder: folder(), siteUrl: 'https://site.example' })).rejects.toThrow('(ar/keep-your-passport): "summary" is empty');
}, 60_000);

test('the most special header rule wins', () => {
  const rules = parseHeaders('# comment\n/*\n  A: 1\n  B: x: y\n\n/_astro/*\n  A: 2\n');
  expect(headersFor(rules, '/_astro/x.css')).toEqual({ A: '2', B: 'x: y' });
  expect(headersFor(rules, '/en/')).toEqual({ A: '1', B: 'x: y' });
});

const identifyByName = async (snapshot: string) => ({ snapshot: snapshot.replace('/', ''), source: 'source' });

const long = 'word '.repeat(1000);

/** A small site whose every file says which snapshot it is of. */
const buildInto =
  (store: Store): Build =>
  async ({ snapshot, workFolder }) => {
    if (snapshot === '/broken') throw new BuildError('ar/articles/a: "summary" is empty');
    const name = snapshot.replace('/', '');
    const files = {
      'en/index.html': `<h1>${name}</h1><link href="/_astro/style.${name}.css">`,
      [`_astro/style.${name}.css`]: `/* ${name} */`,
      'km/404/index.html': 'រកមិនឃើញ',
      '404.html': 'not found',
      'long.txt': long,
      _headers: '/*\n  Referrer-Policy: no-referrer\n\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
    };
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(workFolder, file, '..'), { recursive: true });
      writeFileSync(join(workFolder, file), content);
    }
    return { root: await storedFolder(store, workFolder), pages: 2 };
  };

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'publisher-'));
  folders.push(made);
  return made;
}

/** What builds and writers have not taken away. */
function leftIn(dataDir: string): string[] {
  return ['builds', 'store/drafts'].flatMap((name) => readdirSync(join(dataDir, name)));
}

async function started({
  dataDir = folder(),
  identify = identifyByName,
  builds = (build) => build,
  follow = () =>
    async ({ root }) =>
      root,
  targets = [],
}: Start = {}) {
  const store = storeIn(dataDir);
  const service = await serve({ dataDir, port: 0, identify, build: builds(buildInto(store), store), follow: follow(store), targets });
  running.push(service);
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => send({ host: '127.0.0.1', port: service.port, path, headers, method });
  return { service, dataDir, get, publish: (name: string) => service.publisher.publish({ snapshot: `/${name}` }) };
}

type Start = {
  dataDir?: string;
  identify?: Parameters<typeof serve>[0]['identify'];
  builds?: (build: Build, store: Store) => Build;
  follow?: (store: Store) => Follow;
  targets?: Parameters<typeof serve>[0]['targets'];
};

async function ask(socketPath: string, method: string, path: string, body = '') {
  const answer = await send({ socketPath, method, path, headers: {} }, body);
  return { status: answer.status, body: JSON.parse(answer.body) as unknown };
}

function send(options: Parameters<typeof request>[1] & object, body = '') {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>();
  request({ ...options, agent: false }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
  })
    .on('error', reject)
    .end(body);
  return promise;
}
