import { request } from 'node:http';
import path from 'node:path';
import type { z } from 'zod';
import { environment } from '../environment.ts';

/** The site's publisher did not answer, or stopped while it did: whatever was asked may be asked again. */
export class PublisherAway extends Error {
  override name = 'PublisherAway';
}

/** Asks the site's publisher over its socket in the data folder; throws `PublisherAway` where nobody answers. */
export async function askSocket<Answer>(method: 'GET' | 'POST', address: string, answer: z.ZodType<Answer>, body?: object): Promise<Answer> {
  const text = await new Promise<string>((resolve, reject) => {
    const away = (error: Error) => reject(new PublisherAway(`The site's publisher does not answer (${error.message}): it is asked again until it does`));
    const headers = { 'content-type': 'application/json' };
    const asked = request({ socketPath: path.join(environment.dataDir, 'publisher.sock'), path: address, method, headers }, (response) => {
      let received = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        received += chunk;
      });
      response.on('end', () => resolve(received));
      response.on('error', away);
    });
    asked.on('error', away);
    asked.end(body && JSON.stringify(body));
  });
  return answer.parse(JSON.parse(text));
}
