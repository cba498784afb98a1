import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dataFolder, temporaryFolder } from '../real/cms.ts';
import { command, snapshotHash } from '../real/command.ts';
import { administrator, startService } from '../real/service.ts';

// Ten moments: four of the seed, three of the first build, three of publishing.

test.each([1500, 3500, 6000, 9000])('a seed killed after %i ms leaves nothing half-written', async (moment) => {
  const folder = dataFolder('empty');
  await command('cms/commands/prepare.ts', [], { DATA_DIR: folder }, moment);
  const again = await command('cms/commands/prepare.ts', [], { DATA_DIR: folder });
  expect(again.code, again.output).toBe(0);
  const [killed, whole] = [
    await snapshotHash(path.join(temporaryFolder(), 's'), { DATA_DIR: folder }),
    await snapshotHash(path.join(temporaryFolder(), 's'), { DATA_DIR: inject('seeded') }),
  ];
  expect(killed).toBe(whole);
});

let folder: string;
beforeAll(() => {
  folder = dataFolder('seeded');
});
afterAll(() => temporaryFolder);

test('a service killed while it builds and publishes starts again whole, and nothing that was saved is lost', async () => {
  const saved: string[] = [];
  for (const moment of [3000, 9000, 16_000]) {
    const service = await startService(folder);
    await new Promise((resolve) => setTimeout(resolve, moment));
    await service.kill();
  }
  for (const moment of [300, 2500, 8000]) {
    const service = await startService(folder);
    await service.ready();
    const title = `Saved before the kill after ${moment} ms`;
    await changeTitle(service.cms, title);
    saved.push(title);
    await new Promise((resolve) => setTimeout(resolve, moment));
    const page = await fetch(`${service.site}/en/articles/keep-your-passport/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/<\/html>\s*$/);
    await service.kill();
  }
  const service = await startService(folder);
  await service.ready();
  await expect
    .poll(async () => (await fetch(`${service.site}/en/articles/keep-your-passport/`)).text(), { timeout: 120_000, interval: 500 })
    .toContain(saved.at(-1));
  expect(existsSync(path.join(folder, 'waypost.sqlite'))).toBe(true);
  await service.stop();
}, 900_000);

async function changeTitle(cms: string, title: string): Promise<void> {
  const json = { 'content-type': 'application/json', origin: cms };
  const login = await fetch(`${cms}/api/users/login`, { method: 'POST', headers: json, body: JSON.stringify(administrator) });
  const cookie = login.headers
    .getSetCookie()
    .map((value) => value.split(';')[0])
    .join('; ');
  const found = await fetch(`${cms}/api/article-texts?where[lang][equals]=en&where[parent.slug][equals]=keep-your-passport&depth=0`);
  const { docs } = (await found.json()) as { docs: { id: number }[] };
  const changed = await fetch(`${cms}/api/article-texts/${docs[0]!.id}`, {
    method: 'PATCH',
    headers: { ...json, cookie },
    body: JSON.stringify({ title, _status: 'published' }),
  });
  expect(changed.status, await changed.text()).toBe(200);
}
