import { openPress } from '../../../site/press/press.ts';
import { storeIn } from '../../../site/store/store.ts';
import { phase } from './measured.ts';

// node test/bench/build/warm.ts <bundle> <kept> <data folder> <cache> <snapshot> <name=snapshot or delta>…: a press that has made the
// first snapshot makes the others one after the other; prints a line of JSON for each.
const [bundle = '', kept = '', dataDir = '', cache = '', first = '', ...steps] = process.argv.slice(2);
const store = storeIn(dataDir);
const press = await openPress({ bundle, kept, cache, dataDir });

async function make(name: string, snapshot: string): Promise<void> {
  const { result, cpu, wall, peak } = await phase(() => press.make({ snapshot, id: name }));
  store.releases.add({ id: name, root: result.root, pages: result.pages, at: '', snapshot: '', source: '', changed: result.changed ?? 0 });
  console.log(JSON.stringify({ name, cpu, wall, peak, ...result }));
  await press.keep();
}

await make('first', first);
for (const [number, step] of steps.entries()) {
  const [name = '', snapshot = ''] = step.split('=');
  await make(`${number}-${name}`, snapshot);
}
process.exit(0);
