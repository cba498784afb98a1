import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { writeDurably } from '../store/durable-file.ts';
import type { Store } from '../store/store.ts';
import { differenceOf } from './difference.ts';

const state = z.object({
  /** What the target is, as far as anybody may read it: a path, the name of a bucket, a host. */
  place: z.string(),
  state: z.enum(['running', 'live', 'failed']),
  release: z.string(),
  /** When that began, ISO 8601. */
  at: z.string(),
  /** How many files were brought and taken away. */
  files: z.int(),
  message: z.string().nullable(),
  /** The tree that was brought there whole, last. */
  root: z.string().optional(),
  /** What may be other than in that tree, because bringing another one began. */
  touched: z.array(z.string()),
});

/** For who fetches by itself. */
const nothing: Difference = { put: [], remove: [], headers: () => ({}) };

const waits = [5000, 30_000, 120_000, 600_000];

/**
 * Brings what is served to other places, one release at a time and the newest only: what changed since the last one, and what
 * an interrupted attempt may have left. A place that is away is asked again. `DATA_DIR/deployments/<name>.json` says how far each is.
 */
export function deploymentsTo(targets: Target[], store: Store, dataDir: string, retry = waits) {
  const folder = join(dataDir, 'deployments');
  const stopping = new AbortController();
  const workers = targets.map((target) => {
    const file = join(folder, `${target.name}.json`);
    let now = readState(file, target.place);
    let running: Served | undefined;
    let wanted: Served | undefined;
    let work: Promise<void> | undefined;
    let failures = 0;

    const write = (next: Partial<State>): void => {
      now = { ...now, ...next };
      mkdirSync(folder, { recursive: true });
      writeDurably(file, `${JSON.stringify(now)}\n`);
    };

    async function run(): Promise<void> {
      for (let next = take(); next; next = take()) {
        try {
          await bring(next);
          failures = 0;
        } catch (error) {
          if (stopping.signal.aborted) return;
          write({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
          wanted ??= next;
          await delay(retry[Math.min(failures, retry.length - 1)], undefined, stopping).catch(() => {});
          failures += 1;
        }
      }
    }

    function take(): Served | undefined {
      running = stopping.signal.aborted ? undefined : wanted;
      wanted = undefined;
      return running;
    }

    async function bring({ id, root }: Served): Promise<void> {
      const isThere = now.state === 'live' && (target.isTold ? now.release === id : now.root === root);
      if (isThere) return;
      const difference = target.isTold ? nothing : differenceOf(store, now.root, now.touched, root);
      const paths = [...difference.put.map(([path]) => path), ...difference.remove];
      // Before the first file, so that whoever comes after a kill knows what may be different there.
      write({ state: 'running', release: id, at: new Date().toISOString(), message: null, touched: paths });
      await target.bring(difference, stopping.signal);
      stopping.signal.throwIfAborted();
      write({ state: 'live', root, touched: [], files: paths.length });
    }

    return {
      want(served: Served): void {
        wanted = served;
        work ??= run().finally(() => {
          work = undefined;
        });
      },
      /** The trees that it still has to read. */
      roots: () => [now.root, running?.root, wanted?.root].filter((root) => root !== undefined),
      stopped: () => work,
      told: () => ({ name: target.name, place: now.place, state: now.state, release: now.release, at: now.at, files: now.files, message: now.message }),
      isBegun: () => now.at !== '',
    };
  });

  return {
    /** Brings a release to all of them; returns at once. */
    bring: (served: Served) => {
      for (const { want } of workers) want(served);
    },
    /** The trees that may not be collected yet. */
    roots: () => workers.flatMap(({ roots }) => roots()),
    list: () => workers.filter(({ isBegun }) => isBegun()).map(({ told }) => told()),
    async stop(): Promise<void> {
      stopping.abort();
      await Promise.all(workers.map(({ stopped }) => stopped()));
    },
  };
}

/** What is known of a target; nothing where the place is another one by now, or the file is of no use. */
function readState(file: string, place: string): State {
  const unknown: State = { place, state: 'failed', release: '', at: '', files: 0, message: null, touched: [] };
  if (!existsSync(file)) return unknown;
  try {
    const known = state.parse(JSON.parse(readFileSync(file, 'utf8')));
    return known.place === place ? known : unknown;
  } catch {
    return unknown;
  }
}

type State = z.infer<typeof state>;
type Served = { id: string; root: string };
export type Deployments = ReturnType<typeof deploymentsTo>;
/** What has to be done at a place: files in the order in which they are brought, then those that go. */
export type Difference = { put: [path: string, bytes: () => Buffer][]; remove: string[]; headers: (path: string) => Record<string, string> };
/** `isTold`: it is only told that there is something new, and fetches by itself. */
export type Target = { name: string; place: string; isTold?: boolean; bring: (difference: Difference, signal: AbortSignal) => Promise<void> };
