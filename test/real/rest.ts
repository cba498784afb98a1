import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { handleEndpoints } from 'payload';

/** The REST API of the CMS that `openCms` opened, on a port of loopback: Payload's own router, without the admin around it. */
export async function serveRest(): Promise<{ url: string; close: () => void }> {
  const { default: config } = await import('../../cms/payload.config.ts');
  const server = createServer(async (incoming, outgoing) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(incoming.headers)) if (value !== undefined) headers.set(name, String(value));
    // As Next does.
    if (!headers.has('x-forwarded-for')) headers.set('x-forwarded-for', incoming.socket.remoteAddress ?? '');
    const withBody = incoming.method === 'GET' ? {} : streamed(incoming);
    const request = new Request(`http://${incoming.headers.host}${incoming.url}`, { method: incoming.method ?? 'GET', headers, ...withBody });
    const response = await handleEndpoints({ config, request });
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(Buffer.from(await response.arrayBuffer()));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

function streamed(incoming: Readable) {
  return { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' };
}
