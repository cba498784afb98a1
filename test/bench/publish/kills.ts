import { setTimeout as delay } from 'node:timers/promises';
import { signIn } from '../../real/desk-session.ts';
import { seededRandom } from '../../real/random.ts';
import { smallContent } from '../../real/small-content.ts';
import { pageOf, readyService, seededFolder, shows, titleOf } from './small-service.ts';

const slug = 'keep-your-passport';

/**
 * Kills all processes of a service with -9, each time at a random moment of a publication, while a reader reads. After each start the
 * queue has to finish what was saved. `torn` counts pages that were not whole or not those of their release, `lost` saves that no
 * reader ever saw.
 */
export async function killAtRandom(
  count: number,
  seed: number,
  said: (line: string) => void,
): Promise<{ kills: number; read: number; torn: number; lost: number }> {
  const random = seededRandom(seed);
  const folder = await seededFolder((content) => smallContent(content, 12));
  const titles = new Map<string, string>();
  let [read, torn, lost] = [0, 0, 0];
  let site = '';
  let isReading = true;
  const reading = (async () => {
    while (isReading) {
      // While everything is down there is nothing to read.
      const page = site ? await pageOf(site, slug).catch(() => undefined) : undefined;
      if (!page) await delay(20);
      else if (page.status !== 503) {
        read += 1;
        const title = titleOf(page.html);
        // The search index follows under another id, with the same pages.
        const id = page.release.replace(/-pages$/, '');
        const isWhole = page.status === 200 && /<\/html>\s*$/.test(page.html) && (titles.get(id) ?? title) === title;
        titles.set(id, title);
        if (!isWhole) {
          torn += 1;
          said(`torn: ${page.status} ${page.release} "${title}"`);
        }
      }
    }
  })();
  let service = await readyService(folder);
  for (let number = 1; number <= count; number += 1) {
    site = service.site;
    const title = `Saved before kill ${number}`;
    await (await signIn(service.cms)).publishTitle(slug, title);
    const moment = Math.round(random() * 2500);
    await delay(moment);
    await service.kill();
    site = '';
    service = await readyService(folder);
    site = service.site;
    const isServed = await shows(site, slug, title);
    if (!isServed) {
      lost += 1;
      said(`lost: "${title}", killed after ${moment} ms`);
    }
  }
  isReading = false;
  await reading;
  await service.stop();
  return { kills: count, read, torn, lost };
}
