import { basename } from 'node:path';
import { collect } from '../store/collect.ts';
import { gate } from '../store/gate.ts';
import type { Release } from '../store/releases.ts';
import type { Deployments } from '../deploy/deployments.ts';
import type { Store } from '../store/store.ts';
import { BuildError } from './build-error.ts';
import { failure } from './failure.ts';
import { mergingQueue } from './merging-queue.ts';
import { type ReleaseParts, earlyName, finalName, isEarly, nameOf } from './release-id.ts';
import type { WorkFolders } from './work-folders.ts';

const kept = 10;

/**
 * Turns snapshots into served releases, one at a time. A release that exists already (same snapshot, same source) is
 * only switched to; a build that fails leaves the served one as it is and answers with its sentence.
 */
export function createPublisher({ store, work, identify, build, follow, deployments, log = () => {} }: Options) {
  const { releases, trees, objects } = store;
  const writers = gate();
  const queue = mergingQueue(publishNow);
  const following = mergingQueue(afterSwitch);
  let last: State['last'];
  let rollbacks = 0;
  /** Releases whose objects may be there still; after a start some are, of writers that were killed. */
  let dropped = kept;
  /** The tree whose texts all are compressed. */
  let compressed: string | undefined;

  async function publishNow(order: Waiting): Promise<Answer> {
    const start = performance.now();
    const answer = await attempt(order, start).catch((error: unknown) => failure(error, log));
    last = { ...answer, finishedAt: new Date().toISOString() };
    return answer;
  }

  async function attempt(order: Waiting, start: number): Promise<Answer> {
    const { id, ...made } = await writers.pass(() => releaseOf(order));
    if (order.rollbacks !== rollbacks) throw new BuildError(`Release ${releases.current()} was brought back meanwhile. Publish again to replace it.`);
    releases.switchTo(id);
    comeAfter(id);
    return { ok: true, release: id, seconds: secondsSince(start), ...made };
  }

  async function releaseOf(order: Waiting): Promise<{ id: string; pages?: number; changed?: number | undefined }> {
    const parts = await identify(order.snapshot);
    const known = releases.get(nameOf(parts)) ?? releases.get(earlyName(nameOf(parts)));
    if (!known) return work.inFolder(nameOf(parts), (folder) => make(order, parts, folder));
    // What was published once more is the newest, whoever published it before.
    if (known.id !== releases.current()) keep({ ...known, ...told(order) });
    return { id: known.id };
  }

  async function make(order: Waiting, parts: ReleaseParts, workFolder: string) {
    const { root, pages, changed, lacksIndex } = await build({ snapshot: order.snapshot, release: nameOf(parts), workFolder });
    const now = await identify(order.snapshot);
    if (now.snapshot !== parts.snapshot) throw new BuildError('The snapshot changed while it was being built. Publish again.');
    const name = lacksIndex ? earlyName(nameOf(parts)) : nameOf(parts);
    // Somebody works on the source: what was built is whole, but no later build may take it for that source's.
    const id = now.source === parts.source ? name : basename(workFolder);
    keep({ id, root, ...parts, pages, ...told(order) });
    return { id, pages, changed };
  }

  function served(): Release | undefined {
    const id = releases.current();
    return id === undefined ? undefined : releases.get(id);
  }

  function keep(made: Omit<Release, 'number' | 'at' | 'changed'>): void {
    const before = served()?.root;
    releases.add({ ...made, at: new Date().toISOString(), changed: [...trees.differences(before, made.root)].length });
  }

  /** Serves an older release at once. What is being published meanwhile is kept, but not served. */
  function rollBack(id: string): Answer {
    const start = performance.now();
    // The search index may have been finished since somebody saw the list.
    const release = [id, finalName(id)].find((name) => releases.has(name));
    if (release === undefined) return { ok: false, message: `There is no release "${id}". The list of releases says which ones are kept.` };
    rollbacks += 1;
    releases.switchTo(release, release !== releases.list()[0]?.id);
    comeAfter(release);
    return { ok: true, release, seconds: secondsSince(start) };
  }

  function comeAfter(id: string): void {
    deploy();
    following.add(id).catch((error: unknown) => failure(error, log));
  }

  /** What is served goes elsewhere, too: at once, and again when it has its search index. */
  function deploy(): void {
    const now = served();
    if (now) deployments?.bring({ id: finalName(now.id), root: now.root });
  }

  async function afterSwitch(id: string): Promise<void> {
    await writers.pass(() => complete(id));
    deploy();
    dropped += releases.keepNewest(kept);
    // A publication has to wait meanwhile, so it is done for several releases at once.
    if (dropped < kept) return;
    dropped = 0;
    await writers.alone(() => collect(objects, trees, [...releases.list().map(({ root }) => root), ...(deployments?.roots() ?? [])]));
  }

  /** Compresses what is served, and gives it its search index where it still has that of another release. */
  async function complete(id: string): Promise<void> {
    const release = releases.get(id);
    if (!release || releases.current() !== id) return;
    const { root, source } = release;
    const others = releases.list().filter((other) => other.source === source && !isEarly(other.id));
    const next = await follow({ root, before: compressed, indexed: isEarly(id) ? others.map((other) => other.root) : undefined });
    compressed = next;
    if (isEarly(id)) releases.replace(release, { ...release, id: finalName(id), root: next });
  }

  return {
    /** Publishes the snapshot in a folder; never rejects. */
    publish: (order: Order) => queue.add({ ...order, rollbacks }),
    rollBack,
    /** Goes on where the last process ended. */
    resume() {
      const current = releases.current();
      if (current !== undefined) comeAfter(current);
    },
    deployments: () => deployments?.list() ?? [],
    releases: () => releases.list().map(({ id, at, pages, changed, by, why }) => ({ id, at, pages, changed, by, why, current: id === releases.current() })),
    state: (): State => ({ current: releases.current(), building: queue.running()?.snapshot, last }),
  };
}

const secondsSince = (start: number): number => Math.round((performance.now() - start) / 10) / 100;
const told = ({ by, why }: Order) => ({ by, why });

/** A snapshot's folder; who publishes it and why, as far as that is told. */
export type Order = { snapshot: string; by?: string | undefined; why?: string | undefined };
type Waiting = Order & { rollbacks: number };

/** `pages` is missing where nothing had to be built, `changed` (how many files the edit changed) where everything was. */
export type Answer =
  { ok: true; release: string; seconds: number; pages?: number; changed?: number | undefined } | { ok: false; needs?: 'whole'; message: string };
export type State = { current: string | undefined; building: string | undefined; last: (Answer & { finishedAt: string }) | undefined };
export type Build = (job: { snapshot: string; release: string; workFolder: string }) => Promise<Built>;
/** A tree of the store; `lacksIndex` says that its search index is that of another release. */
export type Built = { root: string; pages: number; changed?: number | undefined; lacksIndex?: boolean };
/**
 * Compresses the texts in which a tree differs from `before`, and resolves to that tree; with `indexed`, trees that have their own
 * search index, to one with a search index of its pages.
 */
export type Follow = (job: { root: string; before: string | undefined; indexed: string[] | undefined }) => Promise<string>;
export type Publisher = ReturnType<typeof createPublisher>;
export type Options = {
  store: Store;
  work: WorkFolders;
  /** Where else the releases go. */
  deployments?: Deployments | undefined;
  identify: (snapshot: string) => Promise<ReleaseParts>;
  build: Build;
  follow: Follow;
  log?: ((line: string) => void) | undefined;
};
