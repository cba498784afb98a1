import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { astroBuild } from '../../site/publisher/astro-build.ts';
import { launchBrowser } from '../real/chromium.ts';
import { openCms, temporaryFolder } from '../real/cms.ts';
import { command } from '../real/command.ts';
import { elements, linksIn, missing, page, said, snapshot } from '../real/page.ts';
import { serveRest } from '../real/rest.ts';
import { type Served, serveFolder } from '../real/served.ts';
import { smallContent } from '../real/small-content.ts';

let payload: Payload;
let rest: Awaited<ReturnType<typeof serveRest>>;
let site: Served;
let alone: Served;
let browser: Browser;

beforeAll(async () => {
  ({ payload } = await openCms('seeded'));
  rest = await serveRest();
  site = await serveFolder(inject('dist'), 0, { cmsUrl: rest.url });
  alone = await serveFolder(inject('dist'), 0, { cmsUrl: 'http://127.0.0.1:9' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  alone?.close();
  rest?.close();
  await payload?.destroy();
});
beforeEach(() => payload.delete({ collection: 'feedback', where: { id: { exists: true } } }));

const guide = '/articles/keep-your-passport/';
const kept = async () => (await payload.find({ collection: 'feedback' })).docs;
const status = (page: Page) => page.locator('.feedback [role=status]');

test.each(langs)('guides, laws, routes and centres ask whether they helped, and say that nobody answers: %s', (lang) => {
  for (const parts of [
    ['articles', 'keep-your-passport'],
    ['laws'],
    ['laws', 'jo'],
    ['routes'],
    ['routes', 'kh-th'],
    ['centres'],
    ['centres', 'clc-koh-kong'],
  ]) {
    const [form, ...others] = elements(page(lang, ...parts), 'form').filter(({ attributes }) => attributes.get('action') === '/feedback');
    expect([parts, others]).toEqual([parts, []]);
    expect(missing(form?.inner ?? '', [said(lang, 'feedback:nobody'), said(lang, 'feedback:danger')])).toEqual([]);
    expect(linksIn(form?.inner ?? '')).toEqual([`/${lang}/help/`]);
    expect(form?.inner).toContain(`value="/${lang}/${parts.join('/')}/"`);
    expect(form?.attributes.get('method')).toBe('post');
  }
});

test('nothing is asked on sensitive pages, and not on pages that lead to help', () => {
  const sensitive = [...snapshot().documents.articles.values()].filter((article) => article.sensitive);
  expect(sensitive.length).toBeGreaterThan(3);
  for (const parts of [...sensitive.map(({ slug }) => ['articles', slug]), ['help'], ['help', 'jo'], []])
    expect(page('en', ...parts), parts.join('/')).not.toContain('/feedback"');
});

test('a site without the address of a CMS asks nothing', async () => {
  const content = smallContent(temporaryFolder());
  rmSync(path.join(content, 'terms'), { recursive: true });
  const taken = path.join(temporaryFolder(), 'snapshot');
  expect((await command('cms/commands/snapshot-from-files.ts', [content, taken], {})).output).toContain('records');
  const built = await astroBuild({ snapshot: taken, workFolder: temporaryFolder(), siteUrl: 'https://site.example' });
  expect(readFileSync(path.join(built, 'en', guide, 'index.html'), 'utf8').includes('action="/feedback"')).toBe(false);
  expect(existsSync(path.join(built, 'en/feedback'))).toBe(false);
});

test('a host is told to hand the form on to the CMS', () => {
  expect(readFileSync(path.join(inject('dist'), '_redirects'), 'utf8').split('\n')).toContain('/feedback http://localhost:3000/api/feedback 200');
});

test.each(['en', 'km', 'ar'] as const)('with script the answer is sent without leaving the page: %s', async (lang) => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/${lang}${guide}`);
  await page.check('.feedback input[value=yes]');
  await page.fill('#missing', 'Who pays for a new passport?');
  await page.click('.feedback button');
  await expect.poll(() => status(page).textContent()).toBe(said(lang, 'feedback:answers.thanks'));
  expect(new URL(page.url()).pathname).toBe(`/${lang}${guide}`);
  expect(await page.isVisible('#missing')).toBe(false);
  expect(await kept()).toMatchObject([{ page: `/${lang}${guide}`, lang, helped: 'yes', missing: 'Who pays for a new passport?' }]);
  await page.close();
});

test('a phone number does not leave the browser, and help is offered', async () => {
  const page = await browser.newPage();
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await page.goto(`${site.origin}/km${guide}`);
  for (const [words, answer] of [
    ['ទូរស័ព្ទ ០១២ ៣៤៥ ៦៧៨', 'number'],
    ['passport N1234567', 'number'],
    ['me@example.org', 'address'],
    ['', 'empty'],
  ] as const) {
    await page.fill('#missing', words);
    await page.click('.feedback button');
    await expect.poll(() => status(page).textContent()).toContain(said('km', `feedback:answers.${answer}`));
    expect(await status(page).locator('a[href="/km/help/"]').count(), words).toBe(answer === 'empty' ? 0 : 1);
  }
  expect(sent).toEqual([]);
  await page.close();
});

test('what is sent before the script has come waits for it, and a script that never comes does not keep it back', async () => {
  const page = await browser.newPage();
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  const arrived = Promise.withResolvers<void>();
  await page.route('**/_astro/feedback*', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto(`${site.origin}/km${guide}`);
  await page.fill('#missing', 'me@example.org');
  await page.click('.feedback button');
  arrived.resolve();
  await expect.poll(() => status(page).textContent()).toContain(said('km', 'feedback:answers.address'));
  expect(sent).toEqual([]);

  await page.route('**/_astro/feedback*', (route) => route.abort());
  await page.goto(`${alone.origin}/en${guide}`);
  await page.check('.feedback input[value=no]');
  await page.click('.feedback button');
  await page.waitForURL('**/en/feedback/failed/');
  await page.close();
});

test('without script the form works, and refuses the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/my${guide}`);
  await page.fill('#missing', '၀၉ ၄၅၀ ၁၂၃ ၄၅၆');
  await page.click('.feedback button');
  await page.waitForURL('**/my/feedback/number/');
  expect(await page.textContent('main')).toContain(said('my', 'feedback:answers.number'));
  expect(await page.locator('main a[href="/my/help/"]').count()).toBe(1);
  expect(await kept()).toEqual([]);

  await page.goto(`${site.origin}/my${guide}`);
  await page.check('.feedback input[value=no]');
  await page.click('.feedback button');
  await page.waitForURL('**/my/feedback/thanks/');
  expect(await page.textContent('h1')).toBe(said('my', 'feedback:titles.thanks'));
  expect(await kept()).toMatchObject([{ page: `/my${guide}`, helped: 'no', missing: '' }]);
  await context.close();
});

test('the form of another site is refused', async () => {
  const page = await browser.newPage();
  await page.route('http://evil.localhost/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${site.origin}/feedback"><input name="page" value="/en${guide}"><input name="helped" value="yes"><button>x</button></form>`,
    }),
  );
  await page.goto('http://evil.localhost/');
  const answer = page.waitForResponse((response) => response.url() === `${site.origin}/feedback`);
  await page.click('button');
  expect((await answer).status()).toBe(403);
  expect(await kept()).toEqual([]);
  await page.close();
});

test('while the CMS is away a reader is told to try later, with script and without', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${alone.origin}/en${guide}`);
    await page.check('.feedback input[value=no]');
    await page.click('.feedback button');
    if (!javaScriptEnabled) await page.waitForURL('**/en/feedback/failed/');
    await expect.poll(() => page.textContent('main')).toContain(said('en', 'feedback:answers.failed'));
    await context.close();
  }
});

test('the server hands on how a form is written and who is counted, and nothing else of a reader', async () => {
  const seen: IncomingHttpHeaders[] = [];
  const recorder = createServer((request, response) => {
    seen.push(request.headers);
    response.writeHead(201, { 'set-cookie': 'a=b', server: 'x' }).end('{}');
  });
  await once(recorder.listen(0, '127.0.0.1'), 'listening');
  const own = await serveFolder(inject('dist'), 0, { cmsUrl: `http://127.0.0.1:${(recorder.address() as AddressInfo).port}` });
  const headers = { cookie: 'a=b', authorization: 'JWT x', 'x-forwarded-for': '10.0.0.1, 198.51.100.9', 'x-nf-client-connection-ip': '10.0.0.2' };
  const response = await fetch(`${own.origin}/feedback`, {
    method: 'POST',
    body: '{}',
    headers: { ...headers, 'content-type': 'application/json', 'x-http-method-override': 'GET' },
  });
  expect([response.status, response.headers.get('set-cookie'), response.headers.get('x-content-type-options')]).toEqual([201, null, 'nosniff']);
  expect(seen).toMatchObject([{ 'x-forwarded-for': '198.51.100.9', 'content-type': 'application/json' }]);
  const names = [
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'content-length',
    'content-type',
    'host',
    'sec-fetch-mode',
    'user-agent',
    'x-forwarded-for',
  ];
  expect(Object.keys(seen[0] ?? {}).filter((name) => !names.includes(name))).toEqual([]);
  expect(seen[0]?.['user-agent']).toBe('node');
  own.close();
  recorder.close();
});

test('only a form of a size is taken, and only at its address', async () => {
  const post = (at: string, body: BodyInit) =>
    fetch(site.origin + at, { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded' } });
  expect((await post('/feedback', 'x'.repeat(9000))).status).toBe(413);
  expect((await post('/en/feedback', 'x')).status).toBe(405);
  expect((await fetch(`${site.origin}/feedback`)).status).toBe(404);
  expect((await fetch(`${site.origin}/feedback`, { method: 'DELETE' })).status).toBe(405);
});
