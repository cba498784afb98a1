import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDelta } from '../loaders/is-delta.ts';
import { BuildError } from '../publisher/build-error.ts';
import { NeedsWhole } from '../publisher/needs-whole.ts';
import type { Build } from '../publisher/publisher.ts';
import { bundleInto } from './bundle.ts';
import type { Answer } from './protocol.ts';
import { startPress } from './start-press.ts';

/**
 * The publisher's build by a press: only the pages that an edit touches are made, from templates bundled once for each
 * source. Whatever the press itself cannot do is said in the log and left to `whole`.
 */
export function pressBuild({ dataDir, cache, siteUrl, cmsUrl, source, whole, signal, log }: Options) {
  const folder = join(dataDir, 'press');
  let running: { press: ReturnType<typeof startPress>; source: string } | undefined;
  let starting = Promise.resolve();

  /** Has a press of this source ready. */
  async function ready(own: string) {
    if (running?.source === own) return running.press;
    stop();
    const place = { bundle: join(folder, own, 'bundle'), kept: join(folder, own, 'kept'), cache, dataDir, cmsUrl };
    await bundleInto(place.bundle, { siteUrl, cmsUrl, signal, log });
    // The bundle of another source is of no use any more.
    for (const name of readdirSync(folder)) if (name !== own) rmSync(join(folder, name), { recursive: true, force: true });
    running = { press: startPress({ place, siteUrl, log }), source: own };
    return running.press;
  }

  async function ask({ snapshot, release }: Parameters<Build>[0]): Promise<Answer> {
    await starting;
    const press = await ready(source());
    return press.make({ snapshot, id: release });
  }

  /** Starts the press before it has anything to do; what goes wrong is said when it has. */
  function prepare(): void {
    starting = ready(source()).then(
      () => {},
      () => {},
    );
  }

  function stop(): void {
    running?.press.stop();
    running = undefined;
  }

  const build: Build = async (job) => {
    const answer = await ask(job).catch((error: unknown): Answer => ({ ok: false, refused: false, message: String(error) }));
    if (answer.ok) return { ...answer.made, lacksIndex: answer.made.changed !== undefined };
    if (answer.needs) throw new NeedsWhole();
    // It stands between two snapshots now.
    stop();
    if (answer.refused) {
      prepare();
      throw new BuildError(answer.message);
    }
    log?.(`The press could not do it, so the whole site is built: ${answer.message}`);
    if (isDelta(job.snapshot)) throw new NeedsWhole();
    return whole(job);
  };

  return { build, prepare, stop };
}

type Options = {
  dataDir: string;
  /** Where search indexes are kept. */
  cache: string;
  siteUrl: string;
  cmsUrl?: string | undefined;
  /** The hash of the source of now. */
  source: () => string;
  whole: Build;
  signal?: AbortSignal | undefined;
  log?: ((line: string) => void) | undefined;
};
