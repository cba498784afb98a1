import { join } from 'node:path';
import { type Site, readFolder } from '../checks/folder.ts';
import { makeChanges } from './changes.ts';
import type * as Bundle from './entry.ts';
import { keptIn } from './kept.ts';
import type { Job, Made, Place, Served } from './protocol.ts';
import { makeWhole } from './whole.ts';

/**
 * Makes releases from a bundle of the site: the first whole, each later one from the one before with the pages that the
 * edit touches. It is to be thrown away when anything fails, as it then stands between two snapshots.
 */
export async function openPress(place: Place) {
  const { openSite }: typeof Bundle = await import(join(place.bundle, 'server/entry.mjs'));
  const kept = keptIn(place.kept);
  let state: { site: Bundle.OpenSite; made: Site; id: string } | undefined;

  /** Takes up what an earlier process knew about a release, so that the next edit finds the press ready. */
  async function resume({ id, folder }: Served): Promise<void> {
    const known = state ? undefined : kept.of(id);
    if (!known) return;
    const site = await openSite(known.snapshot, known.reads);
    state = { site, made: readFolder(folder), id };
    // What runs for the first time runs slowly: better now than with the first edit.
    const routes = new Map(site.pages().map((page) => [page.route.component, page]));
    for (const page of routes.values()) await site.render(page);
  }

  async function make({ snapshot, id, target, current }: Job): Promise<Made> {
    if (current) await resume(current);
    kept.copySnapshot(id, snapshot);
    if (state && state.id !== current?.id) throw new Error(`The press knows release ${state.id}, but ${current?.id} is served.`);
    if (state && current) {
      const edit = await state.site.become(snapshot);
      const changed = await makeChanges(state.site, state.made, { edit, from: current, target, cmsUrl: place.cmsUrl });
      state.id = id;
      return { pages: state.made.pages.size, changed };
    }
    const site = await openSite(snapshot);
    state = { site, made: await makeWhole(site, target, current?.folder, place), id };
    return { pages: state.made.pages.size };
  }

  return {
    resume,
    make,
    /** Keeps what is known about the release made last; after the answer, as no reader waits for it. */
    async keep(): Promise<void> {
      if (state) kept.keep(state.id, await state.site.keep());
    },
  };
}
