import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readPage } from '../../site/checks/page.ts';
import { shortNumber } from '../../site/i18n/short-numbers.ts';
import { parseRedirects, redirectFor, redirectsFile } from '../../site/publisher/redirects.ts';
import { type Served, serveFolder } from '../real/served.ts';

const folders: string[] = [];
const sites: Served[] = [];

afterEach(() => {
  for (const site of sites.splice(0)) site.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('the number of a guide stands on printed leaflets: it never changes', () => {
  expect(shortNumber('keep-your-passport')).toBe('384949');
});

test('each guide has its short address in every language in which it has a page', () => {
  const rules = rulesOf(
    '/km/articles/keep-your-passport/',
    '/en/articles/keep-your-passport/',
    '/en/articles/keep-your-passport/share/',
    '/en/articles/',
    '/en/',
  );
  expect([...rules.values()]).toEqual([
    { from: '/en/384949', to: '/en/articles/keep-your-passport/', status: 302 },
    { from: '/km/384949', to: '/km/articles/keep-your-passport/', status: 302 },
  ]);
});

test('where two guides have one number it leads to the list, never to the wrong guide', () => {
  const [one, two] = ['guide-436', 'guide-1560'];
  expect(shortNumber(one)).toBe(shortNumber(two));
  expect(redirectFor(rulesOf(`/en/articles/${one}/`, `/en/articles/${two}/`), `/en/${shortNumber(one)}`)?.to).toBe('/en/articles/');
});

test('the server leads on from a short address, with and without its slash, and hands on nothing else', async () => {
  const get = await served({
    _redirects: '# a comment\n/km/384949 /km/articles/keep-your-passport/ 302\n/proxied https://cms.example/ 200\n',
    'km/articles/keep-your-passport/index.html': 'guide',
  });
  for (const path of ['/km/384949', '/km/384949/', '/km/384949?from=leaflet']) {
    const answer = await get(path);
    expect([path, answer.status, answer.headers.get('location')]).toEqual([path, 302, '/km/articles/keep-your-passport/']);
  }
  for (const path of ['/km/384948', '/proxied', '/_redirects']) expect([path, (await get(path)).status]).toEqual([path, 404]);
});

function rulesOf(...paths: string[]) {
  const pages = new Map(paths.map((path) => [path, readPage(path, '')]));
  return parseRedirects(redirectsFile({ files: new Set(), pages, read: () => '' }));
}

async function served(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
  folders.push(folder);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const site = await serveFolder(folder);
  sites.push(site);
  return (path: string) => fetch(site.origin + path, { redirect: 'manual' });
}
