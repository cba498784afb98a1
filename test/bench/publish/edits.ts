import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startPress } from '../../../site/press/start-press.ts';
import { indexTree } from '../../../site/search/index-tree.ts';
import { inBatch } from '../../../site/store/batch.ts';
import { storeIn } from '../../../site/store/store.ts';
import { command } from '../../real/command.ts';
import { someEdit } from '../../real/edits.ts';
import { seededRandom } from '../../real/random.ts';
import { deltaOf, smallRecords, snapshotOf } from '../../real/small-snapshot.ts';
import { measured } from '../build/measured.ts';
import { sourceWithOtherWord } from '../build/other-word.ts';

const siteUrl = 'http://localhost:4321';

/** Every so many edits a word of the interface is another one; the press is started again; it gets a whole snapshot. */
const [everyWord, everyStart, everyWhole] = [40, 10, 3];

/**
 * Random edits one after the other by one press; after each, its site with the search index must be, byte for byte, the one that a press
 * makes which never saw another snapshot. `said` is told of each that differs.
 */
export async function compareEdits(count: number, seed: number, said: (line: string) => void): Promise<{ pages: number; edits: number; differing: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-edits-'));
  const random = seededRandom(seed);
  const dataDir = path.join(folder, 'data');
  const store = storeIn(dataDir);
  const cache = path.join(folder, 'cache');
  let records = await smallRecords(folder);
  let before = records;
  let [place, press] = await begin('0');
  let pages = 0;
  let differing = 0;
  const comparing = new Set<Promise<void>>();

  async function begin(name: string, repository = process.cwd()) {
    const own = { bundle: path.join(folder, name, 'bundle'), kept: path.join(folder, name, 'kept'), cache, dataDir };
    await measured(process.execPath, ['test/bench/build/bundle.ts', repository, own.bundle]);
    return [own, startPress({ place: own, siteUrl, log: said })] as const;
  }

  async function compare(edit: string, root: string, bundle: string, snapshot: string): Promise<void> {
    const args = [bundle, snapshot, path.join(folder, `cold-${path.basename(snapshot)}`), cache];
    const { code, output } = await command('test/real/cold-site.ts', args, { SITE_URL: siteUrl, TZ: 'UTC' });
    if (code !== 0) throw new Error(output);
    const indexed = await inBatch(store.objects, (batch) => indexTree(batch, store.trees, root, { cache, indexed: [] }));
    rmSync(args[2] ?? '', { recursive: true, force: true });
    rmSync(snapshot, { recursive: true, force: true });
    if (indexed === output.trim()) return;
    differing += 1;
    said(`differs after ${edit}`);
  }

  try {
    for (let number = 0; number <= count; number += 1) {
      let name = 'the first';
      if (number > 0) {
        const edit = someEdit(records, random);
        [records, name] = [edit.records, `${number}: ${edit.name}`];
      }
      const isOtherWord = number > 0 && number % everyWord === 0;
      if (isOtherWord) {
        const source = path.join(folder, `source-${number}`);
        sourceWithOtherWord(source, `To the words, for the ${number}th time`);
        press.stop();
        [place, press] = await begin(String(number), source);
        name += ' and a word of the interface';
      } else if (number > 0 && number % everyStart === 0) {
        while (!existsSync(path.join(place.kept, `${number - 1}`))) await delay(20);
        press.stop();
        press = startPress({ place, siteUrl, log: said });
      }
      const whole = snapshotOf(records, folder);
      const isWhole = number === 0 || isOtherWord || number % everyWhole === 0;
      const answer = await press.make({ snapshot: isWhole ? whole : deltaOf(before, records, folder), id: `${number}` });
      if (!answer.ok) throw new Error(`SEED=${seed}, ${name}: ${answer.message}`);
      before = records;
      pages = answer.made.pages;
      store.releases.add({ id: `${number}`, root: answer.made.root, pages, at: '', snapshot: '', source: '', changed: 0 });
      const compared: Promise<void> = compare(`${name} (SEED=${seed})`, answer.made.root, place.bundle, whole).finally(() => comparing.delete(compared));
      comparing.add(compared);
      // Two processors.
      if (comparing.size > 1) await Promise.race(comparing);
    }
    await Promise.all(comparing);
    return { pages, edits: count, differing };
  } finally {
    press.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
