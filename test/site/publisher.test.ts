import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { astroBuild } from '../../site/publisher/astro-build.ts';
import { BuildError, sentenceOf } from '../../site/publisher/build-error.ts';
import { headersFor, parseHeaders } from '../../site/publisher/headers.ts';
import { keepUnchanged } from '../../site/publisher/keep-unchanged.ts';
import type { Build } from '../../site/publisher/publisher.ts';
import { releaseParts } from '../../site/publisher/release-id.ts';
import { releasesIn } from '../../site/publisher/releases.ts';
import { type Service, serve } from '../../site/publisher/serve.ts';
import { writeRecords } from '../real/records.ts';

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
  const { service, get } = await started();
  expect(await service.publisher.publish('one')).toMatchObject({ ok: true, release: 'one-source', pages: 2 });
  const page = await get('/en/');
  expect(page).toMatchObject({ status: 200, body: '<h1>one</h1><link href="/_astro/style.one.css">' });
  expect(page.headers).toMatchObject({
    'x-waypost-release': 'one-source',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
    'content-type': 'text/html;charset=utf-8',
  });
  const style = await get('/_astro/style.one.css');
  expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const again = await get('/en/', { 'If-None-Match': page.headers.etag ?? '' });
  expect(again.status).toBe(304);
});

test('an address without its slash leads to the page, and only to a page that exists', async () => {
  const { service, get } = await started();
  await service.publisher.publish('one');
  expect(await get('/en')).toMatchObject({ status: 301, headers: { location: '/en/' } });
  expect((await get('//elsewhere.example')).status).toBe(404);
  expect((await get('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
});

test('what is not there is said in the language of the address', async () => {
  const { service, get } = await started();
  await service.publisher.publish('one');
  expect(await get('/km/nowhere/')).toMatchObject({ status: 404, body: 'រកមិនឃើញ' });
  expect(await get('/nowhere/')).toMatchObject({ status: 404, body: 'not found' });
  expect((await get('/_headers')).status).toBe(404);
  expect((await get('/en/', {}, 'POST')).status).toBe(405);
});

test('two hundred parallel requests during a switch each see one whole release', async () => {
  const { service, get } = await started();
  await service.publisher.publish('one');
  const answers = Promise.all(
    Array.from({ length: 200 }, async (_, index) => {
      if (index === 60) await service.publisher.publish('two');
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
  const { service, get } = await started();
  await service.publisher.publish('one');
  const answer = await service.publisher.publish('broken');
  expect(answer).toEqual({ ok: false, message: 'ar/articles/a: "summary" is empty' });
  expect((await get('/en/')).headers['x-waypost-release']).toBe('one-source');
  expect(readdirSync(join(service.releases.builds))).toEqual([]);
});

test('a snapshot that changes while it is built is refused', async () => {
  let hash = 'one';
  const { service } = await started({
    identify: async () => ({ snapshot: hash, source: 'source' }),
    build: async (job) => {
      hash = 'two';
      return build(job);
    },
  });
  expect(await service.publisher.publish('moving')).toMatchObject({ ok: false, message: expect.stringContaining('changed while') });
  expect(service.releases.list()).toEqual([]);
});

test('a release built while somebody changed the source is served, and built again the next time', async () => {
  let source = 'old';
  const { service, get } = await started({
    identify: async () => ({ snapshot: 'one', source }),
    build: async (job) => {
      source = 'new';
      return build({ ...job, snapshot: 'one' });
    },
  });
  const first = await service.publisher.publish('one');
  expect(first).toMatchObject({ ok: true, release: expect.stringMatching(/^one-old-.+/) });
  expect((await get('/en/')).status).toBe(200);
  expect(await service.publisher.publish('one')).toMatchObject({ ok: true, release: 'one-new', pages: 2 });
});

test('snapshots that come during a build are merged, and everybody gets the answer of the newest', async () => {
  const built: string[] = [];
  const gate = Promise.withResolvers<void>();
  const { service } = await started({
    build: async (job) => {
      built.push(job.snapshot);
      if (built.length === 1) await gate.promise;
      return build(job);
    },
  });
  const answers = ['one', 'two', 'three', 'four'].map((snapshot) => service.publisher.publish(snapshot));
  expect(service.publisher.state().building).toBe('one');
  gate.resolve();
  expect((await Promise.all(answers)).map((answer) => answer.ok && answer.release)).toEqual(['one-source', 'four-source', 'four-source', 'four-source']);
  expect(built).toEqual(['one', 'four']);
});

test('an unchanged snapshot needs no build, and three releases are kept', async () => {
  const { service, dataDir } = await started();
  for (const snapshot of ['one', 'two', 'three', 'four']) await service.publisher.publish(snapshot);
  expect(service.releases.list()).toEqual(['four-source', 'three-source', 'two-source']);
  const back = await service.publisher.publish('two');
  expect(back).toMatchObject({ ok: true, release: 'two-source' });
  expect(back.ok && back.pages).toBeUndefined();
  expect(readlinkSync(join(dataDir, 'releases/current'))).toBe('two-source');
});

test('what a killed build left is swept at the next start, and the old release is served', async () => {
  const dataDir = folder();
  const releases = releasesIn(dataDir);
  const left = join(releases.builds, 'two-xyz');
  mkdirSync(join(left, 'site/en'), { recursive: true });
  writeFileSync(join(left, 'site/en/index.html'), 'half');
  symlinkSync('two', join(releases.builds, 'link-1-two'));
  await build({ snapshot: 'one', release: 'one-source', workFolder: folder() }).then((made) => releases.add(made.folder, 'one-source'));
  releases.switchTo('one-source');
  const { get } = await started({ dataDir });
  expect(readdirSync(releases.builds)).toEqual([]);
  expect((await get('/en/')).headers['x-waypost-release']).toBe('one-source');
});

test('a publisher killed at any moment leaves a whole release, and the next start mends the rest', async () => {
  const dataDir = folder();
  const script = `
    import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
    import { serve } from '${new URL('../../site/publisher/serve.ts', import.meta.url).href}';
    const build = async ({ snapshot, workFolder }) => {
      mkdirSync(workFolder + '/site');
      for (let file = 0; file < 40; file += 1) {
        writeFileSync(workFolder + '/site/' + file + '.txt', snapshot);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return { folder: workFolder + '/site', pages: 40 };
    };
    const { publisher } = await serve({ dataDir: ${JSON.stringify(dataDir)}, port: 0, identify: async (name) => ({ snapshot: name, source: 's' }), build });
    for (let round = 0; ; round += 1) await publisher.publish('r' + process.pid + '-' + round);`;
  const releases = releasesIn(dataDir);
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' });
    while (!releases.current()) await delay(20);
    await delay(attempt * 40);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    for (const id of releases.list()) {
      const files = readdirSync(releases.pathOf(id));
      expect(files).toHaveLength(40);
      for (const file of files) expect(`${readFileSync(join(releases.pathOf(id), file), 'utf8')}-s`).toBe(id);
    }
  }
  expect(releases.list()).toContain(releases.current());
  const { service } = await started({ dataDir });
  expect(readdirSync(releases.builds)).toEqual([]);
  expect(service.publisher.state().current).toBe(releases.current());
}, 30_000);

test('the control socket answers in JSON and only its owner can open it', async () => {
  const { service, dataDir } = await started();
  const socket = join(dataDir, 'publisher.sock');
  expect(statSync(socket).mode & 0o777).toBe(0o600);
  expect(await ask(socket, 'POST', '/publish', '{"snapshot":"/one"}')).toMatchObject({ status: 200, body: { ok: true, release: 'one-source' } });
  expect(await ask(socket, 'POST', '/publish', '{"snapshot":{}}')).toMatchObject({ status: 400, body: { ok: false } });
  expect(await ask(socket, 'POST', '/publish', 'x'.repeat(100_000))).toMatchObject({ status: 400 });
  expect(await ask(socket, 'GET', '/state')).toMatchObject({ status: 200, body: { current: 'one-source', last: { ok: true } } });
  expect((await ask(socket, 'GET', '/')).status).toBe(404);
  await expect(serve({ dataDir, port: 0, identify, build })).rejects.toThrow('Another publisher is running');
  expect(service.publisher.state().current).toBe('one-source');
});

test('an unchanged page keeps its ETag over a release, a changed one does not', async () => {
  const { service, get } = await started({
    build: async (job) => {
      const made = await build(job);
      const current = releasesIn(join(job.workFolder, '../..')).current();
      await keepUnchanged(made.folder, current && join(job.workFolder, '../../releases', current));
      return made;
    },
  });
  await service.publisher.publish('one');
  const [same, changed] = [await get('/km/404/'), await get('/en/')];
  await service.publisher.publish('two');
  expect((await get('/km/404/')).headers.etag).toBe(same.headers.etag);
  expect((await get('/en/')).headers.etag).not.toBe(changed.headers.etag);
});

test('long texts are sent compressed to those who can read that', async () => {
  const made = folder();
  writeFileSync(join(made, 'long.html'), 'word '.repeat(1000));
  await keepUnchanged(made, undefined);
  expect(readdirSync(made).sort()).toEqual(['long.html', 'long.html.br', 'long.html.gz']);
  expect(statSync(join(made, 'long.html.br')).size).toBeLessThan(200);
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

const identify = async (snapshot: string) => ({ snapshot: snapshot.replace('/', ''), source: 'source' });

/** A small site whose every file says which snapshot it is of. */
const build: Build = async ({ snapshot, workFolder }) => {
  if (snapshot === 'broken') throw new BuildError('ar/articles/a: "summary" is empty');
  const name = snapshot.replace('/', '');
  const site = join(workFolder, 'site');
  const files = {
    'en/index.html': `<h1>${name}</h1><link href="/_astro/style.${name}.css">`,
    [`_astro/style.${name}.css`]: `/* ${name} */`,
    'km/404/index.html': 'រកមិនឃើញ',
    '404.html': 'not found',
    _headers: '/*\n  Referrer-Policy: no-referrer\n\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), content);
  }
  return { folder: site, pages: 2 };
};

/** A snapshot of these records alone. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'publisher-'));
  folders.push(made);
  return made;
}

async function started(options: Partial<Parameters<typeof serve>[0]> = {}) {
  const dataDir = options.dataDir ?? folder();
  const service = await serve({ dataDir, port: 0, identify, build, ...options });
  running.push(service);
  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') => send({ host: '127.0.0.1', port: service.port, path, headers, method });
  return { service, dataDir, get };
}

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
