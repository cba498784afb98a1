import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { Store } from '../store/store.ts';
import { passFeedback } from './feedback-proxy.ts';
import { headersFor } from './headers.ts';
import { redirectFor } from './redirects.ts';
import { sendObject } from './send-object.ts';
import { type ServedRelease, servedRelease } from './served-release.ts';

/**
 * Serves the current release. Which one that is is asked once per request, so that an answer never mixes two; nothing
 * about a request is logged. A form of a page is handed on to the CMS, where there is one.
 */
export function createWebServer(store: Store, { siteUrl = '', cmsUrl }: Outside = {}): Server {
  const { releases, objects } = store;
  const known = new Map<string, ServedRelease>();

  function open(id: string): ServedRelease {
    const release = known.get(id);
    if (release) return release;
    for (const old of known.keys()) if (!releases.has(old)) known.delete(old);
    const opened = servedRelease(store, id);
    known.set(id, opened);
    return opened;
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
    answer(release, path, request, response);
  });

  function answer(release: ServedRelease, path: string, request: IncomingMessage, response: ServerResponse): void {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache');
    const missing = () => notFound(release, path, request, response);
    const redirect = redirectFor(release.redirects, path);
    if (redirect && isRedirect(redirect.status)) return void response.writeHead(redirect.status, { Location: redirect.to }).end();
    if (isPageWithoutSlash(release, path)) return void response.writeHead(301, { Location: `${path}/` }).end();
    const name = fileNameOf(path);
    const hash = name === undefined || hidden.has(name) ? undefined : (release.find(name) ?? older(release, name));
    if (name === undefined || hash === undefined) missing();
    else sendObject(objects, { request, response, hash, name, missing });
  }

  /** A page that was fetched just before a switch still asks for the styles and fonts of its own release. */
  function older(release: ServedRelease, name: string): string | undefined {
    if (!/^(_astro|fonts)\//.test(name)) return undefined;
    const others = releases.list().filter(({ id }) => id !== release.id);
    return others.map(({ id }) => open(id).find(name)).find((hash) => hash !== undefined);
  }

  /** "Not found" in the language of the address, as far as its first part is one. */
  function notFound(release: ServedRelease, path: string, request: IncomingMessage, response: ServerResponse): void {
    const [, lang = ''] = path.split('/');
    const own = /^[a-z]{2,3}$/.test(lang) ? release.find(`${lang}/404/index.html`) : undefined;
    const hash = own ?? release.find('404.html');
    response.statusCode = 404;
    response.setHeader('Cache-Control', 'no-cache');
    const plain = () => void response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
    if (hash === undefined) plain();
    else sendObject(objects, { request, response, hash, name: '404.html', missing: plain });
  }
}

/** Instructions for hosts, not for readers. */
const hidden = new Set(['_headers', '_redirects']);

/** A rule with another status is no redirect: 200 hands a request on, which is not done here. */
const isRedirect = (status: number): boolean => status >= 300 && status < 400;

/** Whether a reader left out the slash of a page; only for pages that exist, so that nobody is led elsewhere. */
function isPageWithoutSlash(release: ServedRelease, path: string): boolean {
  return /^(\/[a-z0-9-]+)+$/.test(path) && release.find(`${path.slice(1)}/index.html`) !== undefined;
}

/** The file that is read under an address; undefined for an address that cannot be read. */
function fileNameOf(path: string): string | undefined {
  try {
    const name = decodeURIComponent(path.slice(1));
    return name === '' || name.endsWith('/') ? `${name}index.html` : name;
  } catch {
    return undefined;
  }
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
