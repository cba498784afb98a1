import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, readFolder } from '../checks/folder.ts';
import { makeChanges } from './changes.ts';
import type * as Bundle from './entry.ts';
import { keptIn, type Parts } from './kept.ts';
import type { Job, Made, Place, Served } from './protocol.ts';
import { NeedsWhole } from '../publisher/needs-whole.ts';
import { makeWhole } from './whole.ts';

/**
 * Makes releases from a bundle of the site: the first whole, each later one from the one before with the pages that the
 * edit touches. It is to be thrown away when anything fails, as it then stands between two snapshots.
 */
export async function openPress(place: Place) {
  const { openSite }: typeof Bundle = await import(join(place.bundle, 'server/entry.mjs'));
  const kept = keptIn(place.kept);
  let state: { site: Bundle.OpenSite; made: Site; id: string; snapshot: Parts } | undefined;

  /** Takes up what an earlier process knew about a release, so that the next edit finds the press ready. */
  async function resume({ id, folder }: Served): Promise<void> {
    const known = state ? undefined : kept.of(id);
    if (!known) return;
    const site = await openSite(known.snapshot, known.reads);
    state = { site, made: readFolder(folder), id, snapshot: known.snapshot };
    // What runs for the first time runs slowly: better now than with the first edit.
    const routes = new Map(site.pages().map((page) => [page.route.component, page]));
    for (const page of routes.values()) await site.render(page);
  }

  async function make({ snapshot, id, target, current }: Job): Promise<Made> {
    if (current) await resume(current);
    const isDelta = existsSync(join(snapshot, 'changes.ndjson'));
    if (isDelta && !state) throw new NeedsWhole();
    const part = kept.takePart(snapshot);
    if (state && state.id !== current?.id) throw new Error(`The press knows release ${state.id}, but ${current?.id} is served.`);
    if (state && current) {
      const edit = await state.site.become(part);
      const changed = await makeChanges(state.site, state.made, { edit, from: current, target, cmsUrl: place.cmsUrl });
      state.id = id;
      state.snapshot = isDelta ? [...state.snapshot, part] : [part];
      return { pages: state.made.pages.size, changed };
    }
    const site = await openSite([part]);
    state = { site, made: await makeWhole(site, target, current?.folder, place), id, snapshot: [part] };
    return { pages: state.made.pages.size };
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
