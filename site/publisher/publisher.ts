import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BuildError } from './build-error.ts';
import { mergingQueue } from './merging-queue.ts';
import { NeedsWhole } from './needs-whole.ts';
import { type ReleaseParts, earlyName, nameOf } from './release-id.ts';
import type { Releases } from './releases.ts';

const kept = 3;

/**
 * Turns snapshots into served releases, one at a time. A release that exists already (same snapshot, same source) is
 * only switched to; a build that fails leaves the served one as it is and answers with its sentence.
 */
export function createPublisher({ releases, identify, build, log = () => {} }: Options) {
  let last: State['last'];
  const queue = mergingQueue(publishNow);
  const indexing = mergingQueue(complete);

  async function publishNow(snapshot: string): Promise<Answer> {
    const start = performance.now();
    const answer = await attempt(snapshot, start).catch((error: unknown) => failure(error, log));
    last = { ...answer, finishedAt: new Date().toISOString() };
    return answer;
  }

  async function attempt(snapshot: string, start: number): Promise<Answer> {
    const parts = await identify(snapshot);
    const known = nameOf(parts);
    const { release, index, ...made } = releases.has(known) ? { release: known } : await make(snapshot, parts);
    releases.switchTo(release);
    releases.prune(kept);
    // Readers have the pages; the search finds what changed in them some seconds later.
    if (index) indexing.add({ release: known, index }).catch((error: unknown) => failure(error, log));
    return { ok: true, release, seconds: Math.round((performance.now() - start) / 10) / 100, ...made };
  }

  async function make(snapshot: string, parts: ReleaseParts): Promise<Omit<Built, 'folder'> & { release: string }> {
    return inWorkFolder(nameOf(parts), async (workFolder) => {
      const { folder, ...made } = await build({ snapshot, release: nameOf(parts), workFolder });
      const now = await identify(snapshot);
      if (now.snapshot !== parts.snapshot) throw new BuildError('The snapshot changed while it was being built. Publish again.');
      // Somebody works on the source: what was built is whole, but no later build may take it for that source's.
      const name = made.index ? earlyName(nameOf(parts)) : nameOf(parts);
      const release = now.source === parts.source ? name : basename(workFolder);
      releases.add(folder, release);
      return { release, ...made };
    });
  }

  /** Gives the served release its search index, unless another one is served by then. */
  async function complete({ release, index }: { release: string; index: Index }): Promise<void> {
    const isServed = () => releases.current() === earlyName(release);
    if (!isServed()) return;
    await inWorkFolder(release, async (workFolder) => {
      const folder = await index({ folder: releases.pathOf(earlyName(release)), workFolder });
      if (!isServed()) return;
      releases.add(folder, release);
      releases.switchTo(release);
    });
  }

  async function inWorkFolder<Result>(name: string, work: (folder: string) => Promise<Result>): Promise<Result> {
    const folder = mkdtempSync(join(releases.builds, `${name}-`));
    try {
      return await work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }

  return {
    /** Publishes the snapshot in a folder; never rejects. */
    publish: (snapshot: string) => queue.add(snapshot),
    state: (): State => ({ current: releases.current(), building: queue.running(), last }),
  };
}

function failure(error: unknown, log: (line: string) => void): Answer {
  if (error instanceof NeedsWhole) return { ok: false, needs: 'whole', message: error.message };
  if (error instanceof BuildError) return { ok: false, message: error.message };
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { ok: false, message: 'The site could not be built, and the page that is served stays as it is. The log of the publisher says why.' };
}

/** `pages` is missing where nothing had to be built, `changed` (how many files differ from the release before) where everything was. */
export type Answer =
  { ok: true; release: string; seconds: number; pages?: number; changed?: number | undefined } | { ok: false; needs?: 'whole'; message: string };
export type State = { current: string | undefined; building: string | undefined; last: (Answer & { finishedAt: string }) | undefined };
export type Build = (job: { snapshot: string; release: string; workFolder: string }) => Promise<Built>;
/** `changed` counts the files that differ from the release before; `index` is there where the search index still is that release's. */
export type Built = { folder: string; pages: number; changed?: number | undefined; index?: Index | undefined };
/** Makes a copy of a release with a search index of its own pages. */
export type Index = (job: { folder: string; workFolder: string }) => Promise<string>;
export type Publisher = ReturnType<typeof createPublisher>;
type Options = { releases: Releases; identify: (snapshot: string) => Promise<ReleaseParts>; build: Build; log?: (line: string) => void };
