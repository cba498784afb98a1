import { request } from 'node:http';

/** Asks the publisher on a socket, and resolves to the JSON that it answers; undefined where none is running. */
export function askPublisher(socketPath: string, method: 'GET' | 'POST', path: string, body?: object): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const asked = request({ socketPath, method, path }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => {
      text += part;
    });
    response.on('error', reject).on('end', () => resolve(JSON.parse(text)));
  });
  asked.on('error', (error) => {
    if ('code' in error && (error.code === 'ENOENT' || error.code === 'ECONNREFUSED')) resolve(undefined);
    else reject(error);
  });
  asked.end(body && JSON.stringify(body));
  return promise;
}
