import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleInto } from '../../site/press/bundle.ts';
import type { Made } from '../../site/press/protocol.ts';
import { startPress } from '../../site/press/start-press.ts';
import { astroBuild } from '../../site/publisher/astro-build.ts';
import { finish } from '../../site/publisher/finish.ts';
import { indexTree } from '../../site/search/index-tree.ts';
import { inBatch } from '../../site/store/batch.ts';
import { storeIn } from '../../site/store/store.ts';
import { command } from '../real/command.ts';
import { someEdit } from '../real/edits.ts';
import { seededRandom } from '../real/random.ts';
import { type Records, deltaOf, smallRecords, snapshotOf } from '../real/small-snapshot.ts';
import { storedFolder } from '../real/stored-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'waypost-press-'));
const store = storeIn(path.join(folder, 'data'));
const cache = path.resolve('node_modules/.astro/search');
const place = { bundle: path.join(folder, 'bundle'), kept: path.join(folder, 'kept'), cache, dataDir: path.join(folder, 'data') };
const siteUrl = 'http://localhost:4321';
let records: Records;
let press: ReturnType<typeof startPress>;
let last: { id: string; root: string };
/** What the last release was made of. */
let before: Records;

beforeAll(async () => {
  records = await smallRecords(folder);
  await bundleInto(place.bundle, { siteUrl });
  press = startPress({ place, siteUrl, log: console.log });
  await make('first');
});
afterAll(() => {
  press.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the press makes the same bytes as astro build', async () => {
  const built = await astroBuild({ snapshot: snapshotOf(records, folder), workFolder: path.join(folder, 'astro'), siteUrl });
  finish(built);
  expect(differences(last.root, await storedFolder(store, built))).toEqual([]);
});

test('ten edits one after the other end where a press begins that never saw the old snapshots', async () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
  const random = seededRandom(seed);
  const edits = [`SEED=${seed}`];
  console.log(`SEED=${seed}`);
  for (let number = 1; number <= 10; number += 1) {
    const edit = someEdit(records, random);
    records = edit.records;
    edits.push(edit.name);
    // A press that is started again knows as much as the one before.
    if (number === 5) press = await restarted();
    // Every third time the whole snapshot, else what changed, also to the press that was started again.
    expect((await make(`${number}`, number % 3 === 0)).changed, edits.join(', ')).toBeDefined();
    // What was left as it was by mistake stays wrong until it is touched again, so every fifth comparison finds most of it.
    if (number % 5 !== 0) continue;
    const cold = await coldSite();
    expect(
      differences(last.root, cold).filter((file) => !file.startsWith('pagefind/')),
      edits.join(', '),
    ).toEqual([]);
    const indexed = await inBatch(store.objects, (batch) => indexTree(batch, store.trees, last.root, { cache, indexed: [] }));
    expect(differences(indexed, cold), edits.join(', ')).toEqual([]);
  }
});

test('a page that a record no longer lets be made stops the publication, not the press that follows', async () => {
  const text = records['article-texts']!.find(({ lang }) => lang === 'en')!;
  const title = text['title'];
  text['title'] = '\u{1F9ED}';
  await expect(make('refused')).rejects.toThrow('cannot be set');
  text['title'] = title;
  press = await restarted();
  expect(await make('after')).toMatchObject({ changed: expect.any(Number) });
});

test('changes that begin at another snapshot, or lead elsewhere than they say, are not taken, and a whole one mends it', async () => {
  const other = structuredClone(records);
  other['settings']![0]!['name'] = 'Elsewhere';
  const ask = (snapshot: string, id: string) => press.make({ snapshot, id });
  expect(await ask(deltaOf(other, records, folder), 'other')).toMatchObject({ ok: false, needs: 'whole' });
  const damaged = deltaOf(records, other, folder);
  writeFileSync(path.join(damaged, 'changes.ndjson'), '');
  expect(await ask(damaged, 'damaged')).toMatchObject({ ok: false, message: expect.stringContaining('sha256') });
  expect(await make('mended')).toMatchObject({ changed: expect.any(Number) });
});

/** The next release of the press. */
async function make(id: string, isWhole = true): Promise<Made> {
  const answer = await press.make({ snapshot: isWhole ? snapshotOf(records, folder) : deltaOf(before, records, folder), id });
  if (!answer.ok) throw new Error(answer.message);
  const { root, pages } = answer.made;
  store.releases.add({ id, root, pages, at: '', snapshot: '', source: '', changed: 0 });
  last = { id, root };
  before = structuredClone(records);
  return answer.made;
}

/** A press in a new process, which takes up what the old one kept after its last answer. */
async function restarted() {
  await expect.poll(() => existsSync(path.join(place.kept, last.id)), { timeout: 20_000 }).toBe(true);
  press.stop();
  return startPress({ place, siteUrl, log: console.log });
}

async function coldSite(): Promise<string> {
  const args = [place.bundle, snapshotOf(records, folder), place.dataDir, cache];
  const { code, output } = await command('test/real/cold-site.ts', args, { SITE_URL: siteUrl, TZ: 'UTC' });
  if (code !== 0) throw new Error(output);
  return output.trim();
}

/** The files that differ between two trees of the store. */
function differences(one: string, other: string): string[] {
  return [...store.trees.differences(one, other)].map(([file]) => file);
}
