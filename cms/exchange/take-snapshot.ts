import type { Payload } from 'payload';
import type { Manifest } from '#content/schema/snapshot.ts';
import { readConsistently } from '../database/read-consistently.ts';
import { PublishedContent } from './published-content.ts';
import { readAll } from './read-published.ts';
import { clearLeftovers } from './replace-folder.ts';
import { Slugs } from './slugs.ts';
import { checkDay } from './snapshot.ts';
import { writeWholeSnapshot } from './write-snapshot.ts';

/**
 * Writes what an anonymous visitor may read on a day ("2026-03-01") as a snapshot. Throws `ContentError` with every
 * problem that keeps the content from being published.
 */
export async function takeSnapshot(payload: Payload, folder: string, asOf: string): Promise<Manifest> {
  checkDay(asOf);
  // Also where this content is refused, the old snapshot is to be there.
  await clearLeftovers(folder);
  const content = new PublishedContent(asOf);
  content.update({ now: await readConsistently(payload, (req) => readAll(req, new Slugs())), gone: [] });
  content.check();
  return writeWholeSnapshot(folder, content.contents(), content.manifest());
}
