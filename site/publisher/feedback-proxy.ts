import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIPv4, isIPv6 } from 'node:net';

/** The CMS takes no more either; what comes is a page, an answer and 300 letters. */
const longest = 8 * 1024;
const patience = 10_000;

/** What the CMS needs to know of a request: how the body is written, where the form stood, and which answer is wanted. Nothing else is handed on. */
const handedOn = ['content-type', 'accept', 'origin', 'sec-fetch-site'] as const;
const handedBack = ['content-type', 'content-security-policy', 'location', 'retry-after'];

/** Hands the form of a page on to the CMS at `target`, and its answer back. */
export async function passFeedback(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('Cache-Control', 'no-store');
  const body = await read(request);
  // Closed, because the rest of the body is still on its way and nobody reads it.
  if (body) await pass(target, request, response, body);
  else reply(response.setHeader('Connection', 'close'), 413, `The form is too long: send at most ${longest} bytes.\n`);
}

async function pass(target: string, request: IncomingMessage, response: ServerResponse, body: Uint8Array<ArrayBuffer>): Promise<void> {
  const headers = new Headers({ 'X-Forwarded-For': readerOf(request) });
  for (const name of handedOn) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  try {
    const answer = await fetch(target, { method: 'POST', headers, body, redirect: 'manual', signal: AbortSignal.timeout(patience) });
    const text = await answer.text();
    for (const name of handedBack) {
      const value = answer.headers.get(name);
      if (value !== null) response.setHeader(name, value);
    }
    response.writeHead(answer.status).end(text);
  } catch {
    unanswered(request, response, body);
  }
}

/** The CMS is away: the script says so by itself, a plain form is led to the page that says it. */
function unanswered(request: IncomingMessage, response: ServerResponse, body: Uint8Array): void {
  const [, lang] = /(?:^|&)page=(?:%2F|\/)([a-z]{2,3})(?:%2F|\/)/i.exec(Buffer.from(body).toString('latin1')) ?? [];
  const isPlainForm = lang && !/json/.test(request.headers.accept ?? '');
  if (isPlainForm) response.writeHead(303, { Location: `/${lang}/feedback/failed/` }).end();
  else reply(response, 502, 'The CMS does not answer. Try again later.\n');
}

async function read(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers['content-length']) > longest) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // A plain loop would destroy the connection before the reader got the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > longest) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * The address that the CMS counts under and forgets: the connection's. From this machine itself it is a proxy's, and
 * what that one added last to X-Forwarded-For counts; the parts before it anybody can write.
 */
function readerOf({ headers, socket }: IncomingMessage): string {
  const connection = socket.remoteAddress ?? '';
  if (!/^(?:::ffff:)?127\.|^::1$/.test(connection)) return connection;
  const added = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return added && (isIPv4(added) || isIPv6(added)) ? added : connection;
}

function reply(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(sentence);
}
