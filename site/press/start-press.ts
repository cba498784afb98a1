import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createInterface } from 'node:readline';
import { environmentOfSite } from '../publisher/environment-of-site.ts';
import type { Answer, Job, Message, Place } from './protocol.ts';

/** Starts the process of a press, which takes up at once what the last one knew. A job rejects when the process ends under it. */
export function startPress({ place, siteUrl, log }: Options) {
  const child = fork(fileURLToPath(new URL('./process.ts', import.meta.url)), {
    env: environmentOfSite({ SITE_URL: siteUrl, CMS_URL: place.cmsUrl }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', (line) => log?.(line));
  const send = (message: Message) => child.send(message);
  send({ place });

  return {
    make(job: Job): Promise<Answer> {
      const { promise, resolve, reject } = Promise.withResolvers<Answer>();
      const ended = () => reject(new Error(`The process of the press ended (${child.exitCode ?? child.signalCode}).`));
      if (child.exitCode !== null || child.signalCode !== null) ended();
      else {
        child.once('message', resolve).once('exit', ended);
        send({ job });
      }
      return promise.finally(() => child.off('message', resolve).off('exit', ended));
    },
    stop: () => void child.kill('SIGKILL'),
  };
}

type Options = { place: Place; siteUrl: string; log?: ((line: string) => void) | undefined };
