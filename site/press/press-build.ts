import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { BuildError } from '../publisher/build-error.ts';
import { flush } from '../publisher/flush.ts';
import { NeedsWhole } from '../publisher/needs-whole.ts';
import type { Build, Index } from '../publisher/publisher.ts';
import { finalName } from '../publisher/release-id.ts';
import type { Releases } from '../publisher/releases.ts';
import { bundleInto } from './bundle.ts';
import { copyByLinks } from './copy-by-links.ts';
import { indexInWorker } from './index-in-worker.ts';
import type { Answer, Served } from './protocol.ts';
import { startPress } from './start-press.ts';

/**
 * The publisher's build by a press: only the pages that an edit touches are made, from templates bundled once for each
 * source. Whatever the press itself cannot do is said in the log and left to `whole`.
 */
export function pressBuild({ releases, folder, cache, siteUrl, cmsUrl, source, whole, signal, log }: Options) {
  let running: { press: ReturnType<typeof startPress>; source: string; id: string | undefined } | undefined;
  let starting = Promise.resolve();
  /** A copy of a release, made for the next edit, as making it takes as long as all the rest. */
  let spare: { release: string; folder: string } | undefined;

  /** Has a press of this source ready that knows the served release, as far as anything is known of it. */
  async function ready(own: string, current: Served | undefined) {
    if (running && running.source === own && running.id === current?.id) return running;
    stop();
    const place = { bundle: join(folder, own, 'bundle'), kept: join(folder, own, 'kept'), cache, cmsUrl };
    await bundleInto(place.bundle, { siteUrl, cmsUrl, signal, log });
    // The bundle of another source is of no use any more.
    for (const name of readdirSync(folder)) if (name !== own) rmSync(join(folder, name), { recursive: true, force: true });
    running = { press: startPress({ place, resume: current, siteUrl, log }), source: own, id: current?.id };
    return running;
  }

  function served(): Served | undefined {
    const release = releases.current();
    if (release === undefined) return undefined;
    return { id: finalName(release), folder: releases.pathOf(release), copy: spare?.release === release ? spare.folder : undefined };
  }

  /** Makes the copy for the next edit, of a release that is served or about to be. */
  async function spareCopy(release: string, folder: string): Promise<void> {
    const copy = mkdtempSync(join(releases.builds, 'spare-'));
    await copyByLinks(folder, join(copy, 'site'));
    if (spare) void rm(dirname(spare.folder), { recursive: true, force: true });
    spare = { release, folder: join(copy, 'site') };
  }

  async function ask({ snapshot, workFolder, release }: Parameters<Build>[0]): Promise<Answer> {
    const current = served();
    await starting;
    const now = await ready(source(), current);
    const target = join(workFolder, 'site');
    if (current?.copy) spare = undefined;
    const answer = await now.press.make({ snapshot, id: release, target, current });
    if (!answer.ok) return answer;
    now.id = release;
    if (answer.made.changed === undefined) await spareCopy(release, target);
    await flush(target);
    return answer;
  }

  /** Starts the press before it has anything to do; what goes wrong is said when it has. */
  function prepare(): void {
    const current = releases.current();
    starting = ready(source(), served())
      .then(() => (current === undefined ? undefined : spareCopy(current, releases.pathOf(current))))
      .catch(() => {});
  }

  const indexLater: Index = async ({ folder: release, workFolder }) => {
    const target = join(workFolder, 'site');
    await indexInWorker(release, target, cache);
    await flush(target);
    await spareCopy(finalName(basename(release)), target);
    return target;
  };

  function stop(): void {
    running?.press.stop();
    running = undefined;
  }

  const build: Build = async (job) => {
    const answer = await ask(job).catch((error: unknown): Answer => ({ ok: false, refused: false, message: String(error) }));
    if (answer.ok) return { folder: join(job.workFolder, 'site'), ...answer.made, index: answer.made.changed === undefined ? undefined : indexLater };
    if (answer.needs) throw new NeedsWhole();
    // It stands between two snapshots now.
    stop();
    if (answer.refused) {
      prepare();
      throw new BuildError(answer.message);
    }
    log?.(`The press could not do it, so the whole site is built: ${answer.message}`);
    rmSync(join(job.workFolder, 'site'), { recursive: true, force: true });
    if (existsSync(join(job.snapshot, 'changes.ndjson'))) throw new NeedsWhole();
    return whole(job);
  };

  return { build, prepare, stop };
}

type Options = {
  releases: Releases;
  /** Where bundles are, one folder for each source. */
  folder: string;
  /** Where indexes are kept. */
  cache: string;
  siteUrl: string;
  cmsUrl?: string | undefined;
  /** The hash of the source of now. */
  source: () => string;
  whole: Build;
  signal?: AbortSignal | undefined;
  log?: ((line: string) => void) | undefined;
};
