import { request } from 'node:http';
import path from 'node:path';
import { z } from 'zod';
import { environment } from '../environment.ts';

const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), release: z.string() }),
  z.object({ ok: z.literal(false), message: z.string(), needs: z.literal('whole').optional() }),
]);

/** Asks the site's publisher, over its socket in the data folder, to build a snapshot and make it live; `needs: 'whole'`: it can't start from where this one begins. */
export function askPublisher(snapshot: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { socketPath: path.join(environment.dataDir, 'publisher.sock'), path: '/publish', method: 'POST', headers: { 'content-type': 'application/json' } },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => {
          try {
            resolve(answer.parse(JSON.parse(body)));
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    asked.on('error', (error) => {
      reject(new Error(`The site's publisher does not answer (${error.message}): start it with "npm start" and publish again`));
    });
    asked.end(JSON.stringify({ snapshot }));
  });
}

export type Answer = z.infer<typeof answer>;
