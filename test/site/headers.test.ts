import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../site/publisher/headers.ts';
import { launchBrowser } from '../real/chromium.ts';
import { pagesOf } from '../real/page-types.ts';
import { type Served, serveFolder } from '../real/served.ts';

let site: Served;
let browser: Browser;

beforeAll(async () => {
  site = await serveFolder(inject('dist'), 0, { siteUrl: 'https://site.example' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** What Netlify sends: the headers of netlify.toml and those of the built `_headers`. */
function netlifyHeaders(address: string): Record<string, string> {
  const [, values = ''] = /for = "\/\*"\s*\[headers\.values\]\n((?: +[\w-]+ = ".*"\n)+)/.exec(readFileSync('netlify.toml', 'utf8')) ?? [];
  const everywhere = Object.fromEntries([...values.matchAll(/([\w-]+) = "(.*)"/g)].map(([, name = '', value = '']) => [name, value]));
  return { ...everywhere, ...headersFor(parseHeaders(readFileSync(path.join(inject('dist'), '_headers'), 'utf8')), address) };
}

test.each(['/', '/en/', '/ar/articles/keep-your-passport/', '/en/no-such-page/', '/en', '/data/index.json', '/.well-known/security.txt', '/robots.txt'])(
  'Netlify and our own server send the same headers: %s',
  async (address) => {
    const { headers } = await fetch(site.origin + address, { redirect: 'manual' });
    const wanted = netlifyHeaders(address);
    expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers.get(name)]))).toEqual(wanted);
    expect(wanted).toMatchObject({
      'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8}/),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': expect.stringContaining('camera=()'),
      'Cross-Origin-Opener-Policy': 'same-origin',
    });
    expect(headers.get('set-cookie')).toBeNull();
  },
);

test('a site that is not encrypted does not ask for encryption', async () => {
  const plain = await serveFolder(inject('dist'), 0, { siteUrl: 'http://localhost:4321' });
  expect((await fetch(`${plain.origin}/en/`)).headers.get('strict-transport-security')).toBeNull();
  plain.close();
});

test('what is refused carries the headers too', async () => {
  const response = await fetch(`${site.origin}/en/`, { method: 'POST', body: 'x' });
  expect([response.status, response.headers.get('content-security-policy')]).toEqual([405, netlifyHeaders('/en/')['Content-Security-Policy']]);
});

test('the security policy is the one of the design, and opens nothing but hashes', async () => {
  const policy = netlifyHeaders('/en/')['Content-Security-Policy'] ?? '';
  const withoutHashes = Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.filter((source) => !source.startsWith("'sha256-")).join(' ')];
    }),
  );
  expect(withoutHashes).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'media-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
  });
});

test.each(['en', 'ar'] as const)('no kind of page breaks the policy, sets a cookie, keeps anything or asks another origin: %s', async (lang) => {
  const types = Map.groupBy(
    pagesOf(inject('dist')).filter((known) => known.lang === lang),
    ({ type }) => type,
  );
  expect(types.size).toBeGreaterThan(30);
  const context = await browser.newContext();
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`violates ${violatedDirective}: ${blockedURI}`));
  });
  const page = await context.newPage();
  let at = '';
  const problems: string[] = [];
  const note = (what: string) => problems.push(`${at} ${what}`);
  page.on('console', (message) => message.type() === 'error' && note(message.text()));
  page.on('pageerror', (error) => note(error.message));
  page.on('request', (request) => !request.url().startsWith('data:') && new URL(request.url()).origin !== site.origin && note(`asks ${request.url()}`));
  for (const address of ['/', ...[...types.values()].map(([first]) => first?.address ?? '')]) {
    at = address;
    const response = await page.goto(site.origin + address, { waitUntil: 'load' });
    if (response?.status() !== 200) note(`is answered with ${response?.status()}`);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
    if (stored > 0) note('keeps something in the browser');
  }
  expect(problems).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('the browser does hold a page to the policy', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/en/`);
  const violated = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }));
      }),
  );
  expect(violated).toBe('img-src');
  await page.close();
});
