import { request } from 'node:http';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { signIn } from '../../real/desk-session.ts';
import { generateContent } from '../build/generated.ts';
import { pageOf, readyService, seededFolder, titleOf } from './small-service.ts';

/**
 * How long it takes from a click at the desk of a whole service, with so many pages of articles, to the page that readers get; then until
 * its search index has followed; and how long a roll back takes. In seconds, medians.
 */
export async function measureLatency(pages: number, clicks: number, said: (line: string) => void): Promise<Latency> {
  let slugs: string[] = [];
  const started = performance.now();
  const folder = await seededFolder((content) => {
    slugs = generateContent(content, pages);
  });
  const seeded = performance.now();
  const service = await readyService(folder);
  said(`${pages}: filled in ${seconds(started, seeded)} s, first start ${seconds(seeded, performance.now())} s`);
  const desk = await signIn(service.cms);
  const [served, answered, indexed]: number[][] = [[], [], []];
  await settled(service.site, slugs[0]!);
  for (let number = 0; number <= clicks; number += 1) {
    const slug = slugs[(number * 7) % slugs.length]!;
    await desk.idOf(slug);
    const title = `Corrected ${number}`;
    const click = performance.now();
    await desk.publishTitle(slug, title);
    const saved = performance.now();
    while (titleOf((await pageOf(service.site, slug)).html) !== title) await delay(5);
    const shown = performance.now();
    await settled(service.site, slug);
    const complete = performance.now();
    // The first publication after a start reads everything; it is told apart.
    if (number === 0) said(`${pages}: the first click after the start ${seconds(click, shown)} s`);
    else {
      answered!.push((saved - click) / 1000);
      served!.push((shown - click) / 1000);
      indexed!.push((complete - shown) / 1000);
    }
    await delay(1500);
  }
  const rollBack = await measureRollBack(folder, service.site);
  await service.stop();
  return { pages, clicks, served: median(served!), slowest: Math.max(...served!), answered: median(answered!), indexed: median(indexed!), rollBack };
}

/** Until the release is served whose search index is that of its pages. */
async function settled(site: string, slug: string): Promise<void> {
  while ((await pageOf(site, slug)).release.endsWith('-pages')) await delay(50);
}

async function measureRollBack(folder: string, site: string): Promise<number> {
  const { releases } = (await ask(folder, 'GET', '/releases')) as { releases: { id: string; current: boolean }[] };
  const older = releases.filter(({ current }) => !current).at(-1)!;
  const start = performance.now();
  await ask(folder, 'POST', '/rollback', { release: older.id });
  while ((await fetch(`${site}/en/`)).headers.get('x-waypost-release') !== older.id) await delay(1);
  return (performance.now() - start) / 1000;
}

async function ask(folder: string, method: string, address: string, body?: object): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const asked = request({ socketPath: path.join(folder, 'publisher.sock'), method, path: address }, (response) => text(response).then(resolve, reject));
  asked.on('error', reject).end(body && JSON.stringify(body));
  return JSON.parse(await promise);
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);

/** Seconds: from the click to the page `served` (median and slowest), to the `answered` save; from the page to its search `indexed`; of a `rollBack`. */
export type Latency = { pages: number; clicks: number; served: number; slowest: number; answered: number; indexed: number; rollBack: number };
