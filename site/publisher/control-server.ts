import { chmodSync, rmSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { connect } from 'node:net';
import { z } from 'zod';
import type { Publisher } from './publisher.ts';

const order = z.strictObject({
  snapshot: z.string().min(1).max(4096).startsWith('/', 'give the whole path of the snapshot folder'),
  by: z.string().optional(),
  why: z.string().optional(),
});
const longest = 64 * 1024;

/**
 * The door for the CMS: JSON over HTTP on a Unix socket that only this system user can open, so that nothing of it can
 * be reached from the web. `POST /publish {snapshot}` answers when the release is served; `GET /state` at once.
 */
export function createControlServer(publisher: Publisher): Server {
  // A publish takes as long as its build.
  return createServer({ requestTimeout: 0 }, (request, response) => {
    answer(publisher, request)
      .catch((error: unknown) => ({ status: 500, body: { ok: false, message: error instanceof Error ? error.message : String(error) } }))
      .then(({ status, body }) => reply(response, status, body));
  });
}

async function answer(publisher: Publisher, request: IncomingMessage): Promise<{ status: number; body: unknown }> {
  const { method, url } = request;
  if (method === 'GET' && url === '/state') return { status: 200, body: publisher.state() };
  if (method !== 'POST' || url !== '/publish') return { status: 404, body: { ok: false, message: 'Only POST /publish and GET /state are answered here.' } };
  const parsed = order.safeParse(parseJson(await read(request)));
  if (!parsed.success) return { status: 400, body: { ok: false, message: `Send {"snapshot": "/path/of/the/folder"}: ${parsed.error.issues[0]?.message}` } };
  return { status: 200, body: await publisher.publish(parsed.data.snapshot) };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > longest) return '';
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

/** Listens on the socket with mode 0600; throws where another publisher listens there already, and replaces a dead one's socket. */
export async function listenOnSocket(server: Server, path: string): Promise<void> {
  if (Buffer.byteLength(path) > 103) throw new Error(`DATA_DIR is too long for a socket: ${path} has more than 103 bytes`);
  if (await isAnswered(path)) throw new Error(`Another publisher is running: it answers on ${path}`);
  rmSync(path, { force: true });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // The socket is bound inside listen(), so the mask holds for it and for nothing else.
  const mask = process.umask(0o177);
  server.once('error', reject).listen(path, resolve);
  process.umask(mask);
  await promise;
  chmodSync(path, 0o600);
}

async function isAnswered(path: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(path, () => resolve(true)).on('error', () => resolve(false));
  const answered = await promise;
  socket.destroy();
  return answered;
}
