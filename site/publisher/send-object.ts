import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { relative } from 'node:path';
import Negotiator from 'negotiator';
import send from 'send';
import type { Objects } from '../store/objects.ts';
import { typeOf } from './type-of.ts';

/**
 * Answers with an object of the store as the file `name`, compressed where that stands beside it and the reader takes it; `missing` is
 * called when it is there no more. Its hash is the ETag: a reader who comes back loads only what changed.
 */
export function sendObject(objects: Objects, { request, response, hash, name, missing }: Sending): void {
  const path = objects.pathOf(hash);
  // A part of a file is a part of its own bytes, whatever the reader can unpack.
  const encoding = request.headers.range === undefined ? encodingOf(request, path) : undefined;
  response.setHeader('Content-Type', typeOf(name));
  response.setHeader('Vary', 'Accept-Encoding');
  // Weak: compressed it is the same text, but not the same bytes.
  response.setHeader('ETag', encoding ? `W/"${hash}"` : `"${hash}"`);
  if (encoding) response.setHeader('Content-Encoding', encoding.name);
  send(request, relative(objects.folder, path + (encoding?.ending ?? '')), {
    root: objects.folder,
    acceptRanges: response.statusCode === 200,
    cacheControl: false,
    etag: false,
    index: false,
    lastModified: false,
  })
    .on('error', (error: { status?: number }) => refuse(response, error.status ?? 500, missing))
    .pipe(response);
}

function encodingOf(request: IncomingMessage, path: string) {
  const accepted = new Negotiator(request).encodings(encodings.map(({ name }) => name));
  return encodings.find(({ name, ending }) => accepted.includes(name) && existsSync(path + ending));
}

/** The smaller one first. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

function refuse(response: ServerResponse, status: number, missing: () => void): void {
  if (response.headersSent) return void response.destroy();
  for (const name of ['Content-Type', 'Content-Encoding', 'ETag']) response.removeHeader(name);
  if (status === 404) missing();
  else response.writeHead(status).end();
}

type Sending = { request: IncomingMessage; response: ServerResponse; hash: string; name: string; missing: () => void };
