import { atATime } from '../store/at-a-time.ts';
import type { OpenSite, Page } from './entry.ts';

/** Renders pages and hands each over, eight at a time as in `astro build`: half of the time is waiting for the disk. */
export async function renderAll(site: OpenSite, pages: Iterable<Page>, take: (page: Page, bytes: Buffer) => void): Promise<void> {
  await atATime(8, pages, async (page) => take(page, await site.render(page)));
}
