import { Agent, type IncomingHttpHeaders, get } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { signIn } from '../../real/desk-session.ts';
import { smallContent } from '../../real/small-content.ts';
import { sha256 } from '../../../site/sha256.ts';
import { readyService, seededFolder } from './small-service.ts';

const slug = 'keep-your-passport';

/**
 * So many requests a second for so many seconds while ten publications go through, each with a click at the desk. `failed` are answers
 * other than 200, `mixed` pages that are not, byte for byte, those of the release that their header names, or ask for a file that is
 * not there.
 */
export async function loadWhilePublishing(rate: number, seconds: number): Promise<Load> {
  const service = await readyService(await seededFolder((content) => smallContent(content, 12)));
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const times: number[] = [];
  const known = new Map<string, string>();
  const releases = new Set<string>();
  let [failed, mixed] = [0, 0];
  const addresses = [`/en/articles/${slug}/`, '/en/', '/km/', '/en/help/', `/en/articles/`];
  const files = new Set<string>();

  async function ask(address: string): Promise<void> {
    const start = performance.now();
    const { status, headers, body } = await answerOf(`${service.site}${address}`, agent).catch(() => ({
      status: 0,
      headers: {} as IncomingHttpHeaders,
      body: Buffer.alloc(0),
    }));
    times.push(performance.now() - start);
    if (status !== 200) failed += 1;
    if (!address.endsWith('/')) return;
    const release = String(headers['x-waypost-release']).replace(/-pages$/, '');
    releases.add(release);
    const key = `${release} ${address}`;
    const sum = sha256(body);
    if ((known.get(key) ?? sum) !== sum) mixed += 1;
    if (!known.has(key)) for (const [, file] of body.toString().matchAll(/["'(`](\/(?:_astro|fonts)\/[^"'()`?]+)/g)) if (file) files.add(file);
    known.set(key, sum);
  }

  const desk = await signIn(service.cms);
  const publishing = (async () => {
    for (let number = 1; number <= 10; number += 1) {
      await delay((seconds * 1000) / 11);
      await desk.publishTitle(slug, `Publication ${number}`);
    }
  })();
  const asked: Promise<void>[] = [];
  const start = performance.now();
  for (let number = 0; number < rate * seconds; number += 1) {
    const early = (number * 1000) / rate - (performance.now() - start);
    if (early > 1) await delay(early);
    // Each tenth is a file that some page asks for.
    const own = number % 10 === 9 ? [...files][number % Math.max(1, files.size)] : undefined;
    asked.push(ask(own ?? addresses[number % addresses.length]!));
  }
  await Promise.all([...asked, publishing]);
  const took = (performance.now() - start) / 1000;
  agent.destroy();
  await service.stop();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    requests: times.length,
    perSecond: times.length / took,
    failed,
    mixed,
    releases: releases.size,
    files: files.size,
    median: at(0.5),
    p99: at(0.99),
    slowest: at(1),
  };
}

async function answerOf(address: string, agent: Agent): Promise<{ status: number; headers: IncomingHttpHeaders; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address, { agent }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }), reject);
    }).on('error', reject);
  });
}

/** `median`, `p99` and `slowest` in milliseconds; `releases` and `files` (styles, scripts, fonts) that were seen. */
export type Load = {
  requests: number;
  perSecond: number;
  failed: number;
  mixed: number;
  releases: number;
  files: number;
  median: number;
  p99: number;
  slowest: number;
};
