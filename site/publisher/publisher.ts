import { mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { BuildError } from './build-error.ts';
import { mergingQueue } from './merging-queue.ts';
import type { ReleaseParts } from './release-id.ts';
import type { Releases } from './releases.ts';

const kept = 3;

/**
 * Turns snapshots into served releases, one at a time. A release that exists already (same snapshot, same source) is
 * only switched to; a build that fails leaves the served one as it is and answers with its sentence.
 */
export function createPublisher({ releases, identify, build, log = () => {} }: Options) {
  let last: State['last'];
  const queue = mergingQueue(publishNow);

  async function publishNow(snapshot: string): Promise<Answer> {
    const start = performance.now();
    const answer = await attempt(snapshot, start).catch((error: unknown) => failure(error, log));
    last = { ...answer, finishedAt: new Date().toISOString() };
    return answer;
  }

  async function attempt(snapshot: string, start: number): Promise<Answer> {
    const parts = await identify(snapshot);
    const known = nameOf(parts);
    const { release, pages } = releases.has(known) ? { release: known, pages: undefined } : await make(snapshot, parts);
    releases.switchTo(release);
    releases.prune(kept);
    return { ok: true, release, seconds: Math.round((performance.now() - start) / 10) / 100, pages };
  }

  async function make(snapshot: string, parts: ReleaseParts): Promise<{ release: string; pages: number }> {
    const workFolder = mkdtempSync(join(releases.builds, `${nameOf(parts)}-`));
    try {
      const { folder, pages } = await build({ snapshot, workFolder });
      const now = await identify(snapshot);
      if (now.snapshot !== parts.snapshot) throw new BuildError('The snapshot changed while it was being built. Publish again.');
      // Somebody works on the source: what was built is whole, but no later build may take it for that source's.
      const release = now.source === parts.source ? nameOf(parts) : basename(workFolder);
      releases.add(folder, release);
      return { release, pages };
    } finally {
      rmSync(workFolder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    }
  }

  return {
    /** Publishes the snapshot in a folder; never rejects. */
    publish: (snapshot: string) => queue.add(snapshot),
    state: (): State => ({ current: releases.current(), building: queue.running(), last }),
  };
}

const nameOf = ({ snapshot, source }: ReleaseParts): string => `${snapshot}-${source}`;

function failure(error: unknown, log: (line: string) => void): Answer {
  if (error instanceof BuildError) return { ok: false, message: error.message };
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return { ok: false, message: 'The site could not be built, and the page that is served stays as it is. The log of the publisher says why.' };
}

/** `pages` is missing where nothing had to be built. */
export type Answer = { ok: true; release: string; seconds: number; pages?: number | undefined } | { ok: false; message: string };
export type State = { current: string | undefined; building: string | undefined; last: (Answer & { finishedAt: string }) | undefined };
export type Build = (job: { snapshot: string; workFolder: string }) => Promise<{ folder: string; pages: number }>;
export type Publisher = ReturnType<typeof createPublisher>;
type Options = { releases: Releases; identify: (snapshot: string) => Promise<ReleaseParts>; build: Build; log?: (line: string) => void };
