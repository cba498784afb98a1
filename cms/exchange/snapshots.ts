import path from 'node:path';
import type { Payload } from 'payload';
import type { Change, DeltaManifest, Manifest } from '#content/schema/snapshot.ts';
import { changesSince, type Revision, revisionOf } from '../database/changes.ts';
import { readConsistently } from '../database/read-consistently.ts';
import { PublishedContent } from './published-content.ts';
import { readAll, readChanged } from './read-published.ts';
import { Slugs } from './slugs.ts';
import { checkDay } from './snapshot.ts';
import { writeDelta, writeWholeSnapshot } from './write-snapshot.ts';

/** Above so many changes it is no dearer to read everything. */
const mostChanges = 1000;

/**
 * The snapshots of one process, each taken from the one before: only what was changed since is read, made and written. All
 * is read again in the first one, on a new day, after an import and after very many changes. One at a time, please.
 */
export function snapshotsOf(payload: Payload) {
  let known: { content: PublishedContent; slugs: Slugs; revision: Revision } | undefined;
  let accepted: Manifest | undefined;

  /** Brings what is known to the state of the database; throws `ContentError` with what keeps it from being published. */
  async function take(asOf: string): Promise<Taken> {
    checkDay(asOf);
    const before = known?.content.asOf === asOf ? known : undefined;
    // What fails half-way is read anew the next time.
    known = undefined;
    known = await readConsistently(payload, async (req) => {
      const revision = await revisionOf(req);
      const changes = before && (await changesSince(req, before.revision, mostChanges + 1));
      if (!before || !changes || changes.length > mostChanges || changes.some(({ collection }) => collection === 'all')) {
        const slugs = new Slugs();
        const content = new PublishedContent(asOf);
        content.update({ now: await readAll(req, slugs), gone: [] });
        accepted = undefined;
        return { content, slugs, revision };
      }
      const { content, slugs } = before;
      content.update(await readChanged(req, slugs, new Set(changes.map(({ collection, document }) => `${collection}/${document}`)), content));
      return { content, slugs, revision };
    });
    known.content.check();
    return takenOf(known.content, accepted);
  }

  return {
    take,
    /** What comes next is told as a change of this one, because the site has it. */
    accept(manifest: Manifest): void {
      accepted = manifest;
      known?.content.forget();
    },
  };
}

/** A snapshot in memory, to be written whole, or as what differs from the one that was accepted last. */
function takenOf(content: PublishedContent, base: Manifest | undefined) {
  const manifest = content.manifest();
  const { media } = content.contents();
  return {
    manifest,
    hasBase: base !== undefined,
    writeWhole: (folder: string) => writeWholeSnapshot(folder, content.contents(), manifest),
    async writeDelta(folder: string): Promise<DeltaManifest> {
      if (!base) throw new Error('There is no snapshot to tell a difference from: write a whole one.');
      const delta = { ...manifest, base: base.hash };
      const fresh = new Map([...media].filter(([filename, { sha256 }]) => base.media[filename] !== sha256));
      await writeDelta(folder, { manifest: delta, changes: changesOf(content), media: fresh });
      return delta;
    },
  };
}

function changesOf(content: PublishedContent): Change[] {
  return Object.keys(content.manifest().files).flatMap((file) => {
    const table = path.parse(file).name;
    return content.changed(table).map(({ key, line }): Change => ({ table, key, record: line ? JSON.parse(line.line) : null }));
  });
}

export type Taken = ReturnType<typeof takenOf>;
