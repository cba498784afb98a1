import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv, { type RequestHandler } from 'sirv';
import { type Rules, parseHeaders } from './headers.ts';
import { type Redirect, parseRedirects } from './redirects.ts';

/** One release as the web server needs it: its file handler, its header rules and its redirects, read once. */
export function servedRelease(id: string, folder: string): ServedRelease {
  return {
    id,
    folder,
    rules: parseHeaders(textOf(join(folder, '_headers'))),
    redirects: parseRedirects(textOf(join(folder, '_redirects'))),
    files: sirv(folder, {
      // Files are looked up when asked for: a list of all would have to be made before the first page of a release is served.
      dev: true,
      etag: true,
      brotli: true,
      gzip: true,
      extensions: ['html'],
      setHeaders(response, path) {
        const type = typeOf(path);
        if (type) response.setHeader('Content-Type', type);
      },
    }),
  };
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Types that sirv does not know or sends without the charset; a page ends in a slash. */
function typeOf(path: string): string | undefined {
  return types[path.slice(path.lastIndexOf('.') + 1)];
}

const types: Record<string, string> = {
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  vcf: 'text/vcard; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};

export type ServedRelease = { id: string; folder: string; rules: Rules; redirects: ReadonlyMap<string, Redirect>; files: RequestHandler };
