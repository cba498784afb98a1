import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, temporaryFolder } from '../real/cms.ts';
import { command, type Outcome, snapshotHash } from '../real/command.ts';
import { signIn } from '../real/desk-session.ts';
import { type Service, startService } from '../real/service.ts';
import { smallContent } from '../real/small-content.ts';

/** Of the snapshot of the files themselves, which are the same each time. */
let fromFiles: Promise<Outcome> | undefined;

// Nine moments: two of the seed, two of a start that builds, five of publishing, once with the first process alone; `npm run bench:publish` has fifty.

test.each([800, 3500])('a seed killed after %i ms leaves nothing half-written', async (moment) => {
  const [folder, content] = [dataFolder('empty'), smallContent(temporaryFolder())];
  await command('cms/commands/seed.ts', [content], { DATA_DIR: folder }, moment);
  // Either all of it came in before the kill, or nothing did and the next seed brings it.
  const again = await command('cms/commands/seed.ts', [content], { DATA_DIR: folder });
  expect(again.output).toMatch(/Imported|the database already holds 304 documents/);
  fromFiles ??= command('cms/commands/snapshot-from-files.ts', [content, path.join(temporaryFolder(), 's'), '2026-11-23'], {});
  const { output } = await fromFiles;
  expect(output).toContain(await snapshotHash(path.join(temporaryFolder(), 's'), { DATA_DIR: folder }));
});

test('a service killed while it builds and publishes starts again whole, and nothing that was saved is lost', async () => {
  const folder = dataFolder('empty');
  const seeded = await command('cms/commands/seed.ts', [smallContent(temporaryFolder())], { DATA_DIR: folder });
  expect(seeded.code, seeded.output).toBe(0);
  for (const moment of [2500, 7000]) {
    const service = await startService(folder);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await service.kill();
  }
  let title = 'Keep your passport';
  for (const [moment, kill] of [
    [200, 'kill'],
    [900, 'kill'],
    [2500, 'killFirst'],
    [4000, 'kill'],
    [6000, 'kill'],
  ] as const) {
    const service = await startService(folder);
    await service.ready();
    await expect.poll(() => guide(service.site), { timeout: 120_000, interval: 300 }).toContain(title);
    title = `Saved ${moment} ms before the kill`;
    await (await signIn(service.cms)).publishTitle('keep-your-passport', title);
    await new Promise((resolve) => setTimeout(resolve, moment));
    expect(await guide(service.site)).toMatch(/<\/html>\s*$/);
    await service[kill]();
    await isDown(service);
  }
  const service = await startService(folder);
  await service.ready();
  await expect.poll(() => guide(service.site), { timeout: 120_000, interval: 300 }).toContain(title);
  await service.stop();
}, 900_000);

/** When its first process alone is killed, the others may not live on: they would keep the ports from the next start. */
async function isDown({ site, cms }: Service): Promise<void> {
  for (const address of [site, cms])
    await expect
      .poll(
        () =>
          fetch(address).then(
            () => 'up',
            () => 'down',
          ),
        { timeout: 20_000 },
      )
      .toBe('down');
}

async function guide(site: string): Promise<string> {
  const response = await fetch(`${site}/en/articles/keep-your-passport/`);
  expect(response.status).toBe(200);
  return response.text();
}
