import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import { passFeedback } from './feedback-proxy.ts';
import { headersFor } from './headers.ts';
import { redirectFor } from './redirects.ts';
import type { Releases } from './releases.ts';
import { type ServedRelease, servedRelease } from './served-release.ts';

/**
 * Serves the current release. Which one that is is asked once per request, so that an answer never mixes two; nothing
 * about a request is logged. A form of a page is handed on to the CMS, where there is one.
 */
export function createWebServer(releases: Releases, { siteUrl = '', cmsUrl }: Outside = {}): Server {
  const known = new Map<string, ServedRelease>();

  function open(id: string): ServedRelease {
    const release = known.get(id) ?? servedRelease(id, releases.pathOf(id));
    known.set(id, release);
    for (const old of known.keys()) if (!releases.has(old)) known.delete(old);
    return release;
  }

  return createServer((request, response) => {
    const id = releases.current();
    if (!id) return notYet(response);
    const release = open(id);
    const [path = '/'] = (request.url ?? '/').split('?');
    response.setHeader('x-waypost-release', id);
    // Only where the connection to the reader is encrypted for certain, as in netlify.toml.
    if (siteUrl.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=63072000');
    for (const [name, value] of Object.entries(headersFor(release.rules, path))) response.setHeader(name, value);
    if (request.method === 'POST' && path === '/feedback' && cmsUrl)
      return void passFeedback(`${cmsUrl}/api/feedback`, request, response).catch(() => response.destroy());
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    serve(release, path, request, response, () =>
      /^\/(_astro|fonts)\//.test(path)
        ? releases
            .list()
            .filter((other) => other !== id)
            .map(open)
        : [],
    );
  });
}

function serve(release: ServedRelease, path: string, request: IncomingMessage, response: ServerResponse, older: () => ServedRelease[]): void {
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
  if (hidden.has(path) || /\.(br|gz)$/.test(path)) return void notFound(release, path, response);
  const redirect = redirectFor(release.redirects, path);
  if (redirect && isRedirect(redirect.status)) return void response.writeHead(redirect.status, { Location: redirect.to }).end();
  const withSlash = slashMissing(release, path);
  if (withSlash) return void response.writeHead(301, { Location: withSlash }).end();
  // A page that was fetched just before a switch still asks for the styles and fonts of its own release.
  const handlers = function* () {
    yield release.files;
    for (const other of older()) yield other.files;
  };
  const rest = handlers();
  const next = () => {
    const handler = rest.next().value;
    if (handler) handler(request, response, next);
    else void notFound(release, path, response);
  };
  next();
}

/** Instructions for hosts, not for readers. */
const hidden = new Set(['/_headers', '/_redirects']);

/** A rule with another status is no redirect: 200 hands a request on, which is not done here. */
const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** The address with its slash where a reader left it out; only for pages that exist, so that nobody is led elsewhere. */
function slashMissing(release: ServedRelease, path: string): string | undefined {
  if (path.endsWith('/') || !/^(\/[a-z0-9-]+)+$/.test(path)) return undefined;
  return existsSync(join(release.folder, path, 'index.html')) ? `${path}/` : undefined;
}

/** "Not found" in the language of the address, as far as its first part is one. */
async function notFound(release: ServedRelease, path: string, response: ServerResponse): Promise<void> {
  const [, lang = ''] = path.split('/');
  const pages = [/^[a-z]{2,3}$/.test(lang) ? join(release.folder, lang, '404/index.html') : '', join(release.folder, '404.html')];
  const file = pages.find((page) => page && existsSync(page));
  const body = file ? await readFile(file).catch(() => 'Not found') : 'Not found';
  response.removeHeader('ETag');
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(404, { 'Content-Type': file ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8' }).end(body);
}

function refuse(response: ServerResponse): void {
  response
    .writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' })
    .end('Only GET and HEAD are answered here.\n');
}

function notYet(response: ServerResponse): void {
  response
    .writeHead(503, { 'Retry-After': '10', 'Cache-Control': 'no-store', 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' })
    .end('The site is being made for the first time. Try again in a minute.\n');
}

/** What lies around the server: the address readers use, and the CMS that takes their forms. */
export type Outside = { siteUrl?: string | undefined; cmsUrl?: string | undefined };
