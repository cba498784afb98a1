import { randomUUID } from 'node:crypto';
import { chmodSync, linkSync, renameSync, rmSync } from 'node:fs';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { connect } from 'node:net';
import { z } from 'zod';
import type { Publisher } from './publisher.ts';

const told = z.string().max(200).optional();
const order = z.strictObject({
  snapshot: z.string().min(1).max(4096).startsWith('/', 'give the whole path of the snapshot folder'),
  by: told,
  why: told,
});
const choice = z.strictObject({ release: z.string() });
const longest = 64 * 1024;

/**
 * The door for the CMS: JSON over HTTP on a Unix socket that only this system user can open, so that nothing of it can
 * be reached from the web. `POST /publish {snapshot, by?, why?}` answers when the release is served, `POST /rollback {release}`,
 * `GET /releases`,
 * `GET /deployments` and `GET /state` at once.
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
  switch (`${request.method} ${request.url}`) {
    case 'GET /state':
      return { status: 200, body: publisher.state() };
    case 'GET /releases':
      return { status: 200, body: { releases: publisher.releases() } };
    case 'GET /deployments':
      return { status: 200, body: { deployments: publisher.deployments() } };
    case 'POST /publish': {
      const parsed = order.safeParse(parseJson(await read(request)));
      return parsed.success ? { status: 200, body: await publisher.publish(parsed.data) } : refusal('{"snapshot": "/path/of/the/folder"}', parsed.error);
    }
    case 'POST /rollback': {
      const parsed = choice.safeParse(parseJson(await read(request)));
      return parsed.success ? { status: 200, body: publisher.rollBack(parsed.data.release) } : refusal('{"release": "<id>"}', parsed.error);
    }
    default:
      return {
        status: 404,
        body: { ok: false, message: 'Only POST /publish, POST /rollback, GET /releases, GET /deployments and GET /state are answered here.' },
      };
  }
}

function refusal(wanted: string, { issues: [issue] }: z.ZodError) {
  return { status: 400, body: { ok: false, message: `Send ${wanted}: ${issue?.path.join('.')} ${issue?.message}` } };
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
  // Made under a name of its own and then linked, which only one of several can do.
  const own = `${path}.${randomUUID().slice(0, 8)}`;
  if (Buffer.byteLength(own) > 103) throw new Error(`DATA_DIR is too long for a socket: ${own} has more than 103 bytes`);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  // The socket is bound inside listen(), so the mask holds for it and for nothing else.
  const mask = process.umask(0o177);
  server.once('error', reject).listen(own, resolve);
  process.umask(mask);
  await promise;
  try {
    chmodSync(own, 0o600);
    while (!isLinked(own, path)) await takeAway(path);
  } catch (error) {
    server.close();
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Gives a socket its name, unless another one has it. */
function isLinked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes a dead publisher's socket away; throws where one answers. */
async function takeAway(path: string): Promise<void> {
  const running = new Error(`Another publisher is running: it answers on ${path}`);
  if (await isAnswered(path)) throw running;
  const taken = `${path}.${randomUUID().slice(0, 8)}`;
  try {
    renameSync(path, taken);
  } catch {
    // Another publisher that starts has taken it away.
    return;
  }
  // That one may have put its own there meanwhile.
  const isAlive = await isAnswered(taken);
  if (isAlive) renameSync(taken, path);
  else rmSync(taken);
  if (isAlive) throw running;
}

async function isAnswered(path: string): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(path, () => resolve(true)).on('error', () => resolve(false));
  const answered = await promise;
  socket.destroy();
  return answered;
}
