import { createApp } from 'astro/app/entrypoint';
import { environment } from '../environment.ts';
import { recordWith } from '../loaders/recorder.ts';
import { applyDelta } from '../loaders/apply-delta.ts';
import { isDelta } from '../loaders/is-delta.ts';
import { type Read, readSnapshot } from '../loaders/read-snapshot.ts';
import { holdSnapshot } from '../loaders/snapshot.ts';
import { type Known, createMemory } from './memory.ts';
import { Names, collecting, noteRead } from './reads.ts';
import { rendering } from './rendering.ts';
import { type Page, pagesOf, routesOf } from './routes.ts';
import { trackedSnapshot } from './tracked-snapshot.ts';
import { writeWhole } from './write-whole.ts';

const app = createApp({ streaming: false });
const origin = new URL(environment.siteUrl).origin;

/**
 * The site of a snapshot (a whole one and what changed since, in order), rendered page by page, that can become the site of
 * the next one. `kept` is what another process learned about the pages of the same snapshot. Once per process: the templates
 * know one snapshot.
 */
export async function openSite([whole, ...deltas]: readonly [string, ...string[]], kept?: Kept) {
  const names = new Names(kept?.names);
  let read: Read = deltas.reduce(applyDelta, readSnapshot(whole));
  const { snapshot, become } = trackedSnapshot(read.snapshot, (name) => noteRead(names.numberOf(name)));
  const memory = createMemory(names, kept?.values);
  holdSnapshot(snapshot);
  recordWith(memory.recorder);
  const reads = new Map(kept?.pages);
  const lists = new Map<string, { pages: Page[]; reads: Set<number> }>();
  // One after the other: what is remembered is known by the order in which the templates are loaded.
  for (const route of routesOf(app.manifest)) lists.set(route.component, await list(route));

  async function list(route: Page['route']) {
    const own = new Set<number>();
    return { pages: await collecting(own, () => pagesOf(app.manifest, route)), reads: own };
  }

  /** By address, as two routes may list the same one: the first has it. */
  function pages(): Map<string, Page> {
    const all = [...lists.values()].flatMap((listed) => listed.pages);
    return new Map(all.toReversed().map((page) => [page.path, page]));
  }

  return {
    pages: () => [...pages().values()],
    /** The bytes of a page; throws what its template throws. */
    async render({ path, route }: Page): Promise<Buffer> {
      const own = new Set<number>();
      const bytes = await collecting(own, () => rendering(() => app.render(new Request(new URL(path, origin)), { routeData: route })));
      reads.set(path, Int32Array.from(own));
      return bytes;
    },
    /** Takes the next snapshot, a folder that is whole or begins at the one of now: which pages an edit touches, new ones among them, and which are gone. */
    async become(next: string): Promise<{ touched: Page[]; gone: Page[] }> {
      const before = pages();
      read = isDelta(next) ? applyDelta(read, next) : readSnapshot(next, read);
      await memory.edited(become(read.snapshot).map((name) => names.numberOf(name)));
      for (const route of routesOf(app.manifest)) {
        if (memory.touches(lists.get(route.component)?.reads ?? [])) lists.set(route.component, await list(route));
      }
      const now = pages();
      const gone = [...before.values()].filter(({ path }) => !now.has(path));
      for (const { path } of gone) reads.delete(path);
      return { touched: [...now.values()].filter(({ path }) => memory.touches(reads.get(path) ?? []) || !reads.has(path)), gone };
    },
    /** Writes the snapshot of now as a whole one into a new folder, in which its media are from now on. */
    writeWhole(folder: string): void {
      writeWhole(read, folder);
    },
    /** What another process needs to go on from here. */
    async keep(): Promise<Kept> {
      return { names: names.all(), values: await memory.known([...reads.values(), ...[...lists.values()].map((listed) => listed.reads)]), pages: [...reads] };
    },
  };
}

export type { Page };
export type OpenSite = Awaited<ReturnType<typeof openSite>>;
export type Kept = { names: readonly string[]; values: [string, Known][]; pages: [string, Int32Array][] };
