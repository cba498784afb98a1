import { join } from 'node:path';
import type { Site } from '../checks/folder.ts';
import { isDelta } from '../loaders/is-delta.ts';
import { NeedsWhole } from '../publisher/needs-whole.ts';
import { earlyName } from '../publisher/release-id.ts';
import { type Batch, inBatch } from '../store/batch.ts';
import { storeIn } from '../store/store.ts';
import { treesOf } from '../store/trees.ts';
import { makeChanges } from './changes.ts';
import type * as Bundle from './entry.ts';
import { type Parts, keptIn } from './kept.ts';
import type { Job, Made, Place } from './protocol.ts';
import { siteOf } from './site-of.ts';
import { makeWhole } from './whole.ts';

/**
 * Makes releases from a bundle of the site: the first whole, each later one from the one that the press made before, with the pages
 * that the edit touches. Which one is served does not matter to it. It is to be thrown away when anything fails, as it then stands
 * between two snapshots.
 */
export async function openPress(place: Place) {
  const { openSite }: typeof Bundle = await import(join(place.bundle, 'server/entry.mjs'));
  const kept = keptIn(place.kept);
  const { objects, releases } = storeIn(place.dataDir);
  let state: State | undefined;

  /** A release with the search index of its pages, or still without. */
  const releaseOf = (id: string) => releases.get(id) ?? releases.get(earlyName(id));

  /** Takes up what an earlier process knew, so that the next edit finds the press ready. */
  async function resume(): Promise<void> {
    const found = kept.ids().map((name) => ({ name, ...releaseOf(name) }));
    const last = found.sort((a, b) => (b.number ?? 0) - (a.number ?? 0))[0];
    const known = last && kept.of(last.name);
    if (!known || last.root === undefined) return;
    const site = await openSite(known.snapshot, known.reads);
    state = { site, made: siteOf(treesOf(objects.read).files(last.root), objects.read), id: last.name, snapshot: known.snapshot };
    // What runs for the first time runs slowly: better now than with the first edit.
    const routes = new Map(site.pages().map((page) => [page.route.component, page]));
    for (const page of routes.values()) await site.render(page);
  }

  async function make({ snapshot, id }: Job): Promise<Made> {
    if (isDelta(snapshot) && !state) throw new NeedsWhole();
    const part = kept.takePart(snapshot);
    return inBatch(objects, (batch) => (state ? change(state, batch, { part, id }) : begin(batch, { part, id })));
  }

  async function begin(batch: Batch, { part, id }: { part: string; id: string }): Promise<Made> {
    const site = await openSite([part]);
    const { root, made } = await makeWhole(site, batch, place);
    state = { site, made, id, snapshot: [part] };
    return { root, pages: made.pages.size };
  }

  async function change(now: State, batch: Batch, { part, id }: { part: string; id: string }): Promise<Made> {
    const root = releaseOf(now.id)?.root;
    if (root === undefined) throw new Error(`The press made release ${now.id} last, which is not kept.`);
    const edit = await now.site.become(part);
    // Read anew each time, as those of old releases are of no use.
    const trees = treesOf(objects.read);
    const made = await makeChanges(now.site, now.made, { edit, root, trees, batch, cmsUrl: place.cmsUrl });
    now.id = id;
    now.snapshot = isDelta(part) ? [...now.snapshot, part] : [part];
    return { ...made, pages: now.made.pages.size };
  }

  return {
    resume,
    make,
    /** Keeps what is known about the release made last; after the answer, as no reader waits for it. */
    async keep(): Promise<void> {
      if (state) kept.keep(state.id, state.snapshot, await state.site.keep());
    },
    /** Makes one part of many, when there is nothing else to do. */
    async compact(): Promise<void> {
      if (!state || state.snapshot.length === 1) return;
      const whole = kept.newPart();
      state.site.writeWhole(whole);
      const { site, id } = state;
      // The media of older parts are found here from now on.
      state.snapshot = [whole];
      kept.keep(id, state.snapshot, await site.keep());
    },
  };
}

type State = { site: Bundle.OpenSite; made: Site; id: string; snapshot: Parts };
