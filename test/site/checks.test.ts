import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { check } from '../../site/checks/check.ts';
import { readFolder } from '../../site/checks/folder.ts';
import { readPage } from '../../site/checks/page.ts';
import { headersFile } from '../../site/publisher/headers.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('a whole site has nothing wrong with it', () => {
  expect(problems({})).toEqual([]);
});

test('a language without a home page is missed', () => {
  expect(problems({ '/km/': undefined })).toContain('/km/ does not exist: the language km has no home page');
});

test('links to pages, files and parts of pages that do not exist are named', () => {
  const body =
    '<a href="/en/nowhere/">a</a><a href="/en/about">b</a><a href="/en/about/#gone">c</a><a href="#here">d</a><p id="here"></p><a href="/en/about/#one">e</a><a href="https://example.org/">f</a><a href="tel:1348">g</a>';
  expect(problems({ '/en/': body })).toEqual([
    '/en/ links to /en/nowhere/, which does not exist',
    '/en/ links to /en/about, which lacks the slash at its end',
    '/en/ links to /en/about/#gone, and that page has no part called "gone"',
  ]);
});

test('nothing is loaded from another site, by a page or by a stylesheet', () => {
  const body =
    '<img src="https://cdn.example/x.png" srcset="/x.png 1x, //cdn.example/y.png 2x"><script src="/missing.js"></script><svg><use href="#icon"></use></svg><form action="https://cdn.example/"></form>';
  expect(problems({ '/en/': body }, { '/x.png': '', '/a.css': '@import "https://cdn.example/z.css"; a{background:url(/x.png)}' })).toEqual([
    '/en/ loads //cdn.example/y.png, which is another site',
    '/en/ loads https://cdn.example/x.png, which is another site',
    '/en/ loads /missing.js, which does not exist',
    '/en/ loads https://cdn.example/, which is another site',
    '/a.css loads https://cdn.example/z.css, which is another site',
  ]);
});

test('style attributes, inline handlers, a second h1 and broken JSON-LD are refused', () => {
  const body = '<h1>Two</h1><p style="color:red" onclick="x()">a</p><script type="application/ld+json">{"@context":</script>';
  const found = problems({ '/en/': body });
  expect(found).toContain('/en/ has 2 first headings (h1) instead of one');
  expect(found).toContain('/en/ has 1 style attributes, which the security policy refuses');
  expect(found).toContain('/en/ has 1 inline event handlers, which the security policy refuses');
  expect(found.join()).toContain('/en/ has broken JSON-LD');
});

test('every language version answers back', () => {
  const lonely = page('/ar/', { alternates: '' });
  expect(problems({}, { '/ar/index.html': lonely })).toContain('/en/ names https://site.example/ar/ for ar, which does not name it back');
});

test('a page that is not to be indexed is in no sitemap and names no other languages', () => {
  const fallback = page('/ar/', { head: '<meta name="robots" content="noindex">' });
  const found = problems({}, { '/ar/index.html': fallback });
  expect(found).toContain('/ar/ is not to be indexed and yet names its other languages');
  expect(found).toContain('the sitemap names /ar/, which is not to be indexed');
});

test('the direction must be that of the language', () => {
  expect(problems({}, { '/ar/index.html': page('/ar/').replace('dir="rtl"', 'dir="ltr"') })).toEqual(['/ar/ has the direction "ltr", but ar is written rtl']);
});

test('attributes are read as a browser reads them', () => {
  const read = readPage(
    '/en/',
    '<!-- <a href="/comment/"> --><a title="a > b" href=/bare/>x</a><a href=\'/q/?a=1&amp;b=2\'>y</a><script>"<a href=/script/>"</script>',
  );
  expect([...read.links]).toEqual(['/bare/', '/q/?a=1&b=2']);
});

test('the security policy holds the hashes of the inlined styles and of no other', () => {
  const site = readFolder(write({ '/en/index.html': '<style>a{color:red}</style><script type="application/ld+json">{}</script><script>1</script>' }));
  const text = headersFile(site);
  expect(text).toContain("style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='");
  expect(text).toContain("script-src 'self' 'wasm-unsafe-eval' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='");
  expect(text).not.toContain('unsafe-inline');
});

/** A site of home pages and an about page; `bodies` adds to or takes away a page, `extra` are more files. */
function problems(bodies: Record<string, string | undefined>, extra: Record<string, string> = {}): string[] {
  const addresses = [...langs.map((lang) => `/${lang}/`), '/en/about/'].filter((address) => !(address in bodies) || bodies[address] !== undefined);
  const pages = addresses.map((address) => [
    `${address}index.html`,
    page(address, { body: `${bodies[address] ?? ''}<i id="one"></i>`, ...(address === '/en/about/' && { alternates: '' }) }),
  ]);
  const sitemap = addresses.map((address) => `<url><loc>https://site.example${address}</loc></url>`).join('');
  return check(
    readFolder(
      write({
        ...Object.fromEntries(pages),
        '/sitemap-index.xml': '<sitemap><loc>https://site.example/sitemap-0.xml</loc></sitemap>',
        '/sitemap-0.xml': sitemap,
        ...extra,
      }),
    ),
  );
}

function page(
  address: string,
  { body = '', head = '', alternates = langs.map((lang) => `<link rel="alternate" hreflang="${lang}" href="https://site.example/${lang}/">`).join('') } = {},
): string {
  const [, lang = 'en'] = address.split('/');
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><title>x</title>${head}<link rel="canonical" href="https://site.example${address}">${alternates}</head><body><h1>x</h1>${body}</body></html>`;
}

function write(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
