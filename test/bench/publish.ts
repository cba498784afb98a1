import { parseArgs } from 'node:util';
import { compareEdits } from './publish/edits.ts';
import { fillDisk } from './publish/disk-full.ts';
import { killAtRandom } from './publish/kills.ts';
import { measureLatency } from './publish/latency.ts';
import { loadWhilePublishing } from './publish/load.ts';

/**
 * npm run bench:publish [-- --edits 200 --kills 50 --disk --load 60 --latency 1005,10005,20010 --clicks 20 --seed 1 --json]: what a publication
 * promises, on the real service. Without one of the first five, all of them, which takes an hour. The exit code says whether each goal was met.
 */
const { values } = parseArgs({
  options: {
    edits: { type: 'string' },
    kills: { type: 'string' },
    disk: { type: 'boolean' },
    load: { type: 'string' },
    latency: { type: 'string' },
    clicks: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    json: { type: 'boolean' },
  },
});
const isAll = !values.edits && !values.kills && !values.disk && !values.load && !values.latency;
const wanted = isAll ? { edits: '200', kills: '50', disk: true, load: '60', latency: '1005,10005,20010' } : values;
const seed = Number(values.seed);
const note = (line: string) => values.json || console.log(`  ${line}`);

function verdict(goal: string, isMet: boolean, row: object): void {
  if (!isMet) process.exitCode = 1;
  const said = Object.entries(row).map(([name, value]) => `${name} ${typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : value}`);
  console.log(values.json ? JSON.stringify({ goal, met: isMet, seed, ...row }) : `${isMet ? 'met     ' : 'NOT MET '} ${goal}: ${said.join(', ')}`);
}

if (wanted.edits) {
  const row = await compareEdits(Number(wanted.edits), seed, note);
  verdict('after each edit the press has the bytes of a cold build', row.differing === 0, row);
}
if (wanted.kills) {
  const row = await killAtRandom(Number(wanted.kills), seed, note);
  verdict('killed with -9 while publishing: no page torn, nothing saved lost', row.torn === 0 && row.lost === 0, row);
}
if (wanted.disk) {
  const row = await fillDisk(note);
  if (row) verdict('on a full disk the old release stays, and publishing goes on when there is room', row.stayed && row.came, row);
}
if (wanted.load) {
  const row = await loadWhilePublishing(500, Number(wanted.load));
  verdict('500 requests a second during ten publications: none fails, none is mixed', row.failed === 0 && row.mixed === 0 && row.releases > 10, row);
}
if (wanted.latency) {
  const rows = [];
  for (const pages of wanted.latency.split(',').map(Number)) rows.push(await measureLatency(pages, Number(values.clicks), note));
  for (const row of rows) verdict(`${row.pages} pages: from click to served page at most 1 s`, row.served <= 1, row);
  for (const row of rows) verdict(`${row.pages} pages: roll back under 1 s, search within 10 s`, row.rollBack < 1 && row.indexed <= 10, row);
  const ten = rows.find(({ pages }) => pages === 10_005);
  for (const row of ten ? rows.filter((other) => other !== ten) : [])
    verdict(`${row.pages} pages: at most 1.5 of 10,005`, row.served <= 1.5 * ten!.served, {
      ratio: row.served / ten!.served,
    });
}
process.exit();
