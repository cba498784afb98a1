import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { close } from 'pagefind';
import { searchBench } from './search/bench.ts';
import { measurePhone } from './search/phone.ts';
import { measureScale } from './search/scale.ts';
import { type Score, measureSet, searchSet } from './search/sets.ts';

/**
 * npm run bench:search -- <file.json>… [--misses]: how well sets of pages and questions are answered by the real indexer and the
 * real browser code in Chromium, and by Pagefind as it comes. `--scale <lang>…`: 100, 1,000 and 10,000 pages out of the sentences
 * of dist/. `--phone <lang>…`: the search page of dist/ on a 2G line. `--json`: a line of JSON for each.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, misses: { type: 'boolean' }, scale: { type: 'boolean' }, phone: { type: 'boolean' } },
});
if (positionals.length === 0) throw new Error('Name the files to ask: npm run bench:search -- <file.json>…, or languages after --scale or --phone');
const print = (row: object, line: string) => console.log(values.json ? JSON.stringify(row) : line);
const heading = (line: string) => values.json || console.log(line);
const dist = path.resolve('dist');

if (values.phone) await phone();
else {
  const bench = await searchBench();
  try {
    if (values.scale) await scale();
    else await sets();
  } finally {
    await bench.close();
    await close();
  }

  async function sets(): Promise<void> {
    heading('lang  pages queries | hit@1 recall@10 kB(first) ms/query | Pagefind as it comes: the same');
    for (const file of positionals) {
      const { misses, ...row } = await measureSet(bench, searchSet.parse(JSON.parse(readFileSync(file, 'utf8'))));
      print(row, `${row.lang.padEnd(5)} ${row.pages} ${row.queries} | ${scored(row.ours)} | ${scored(row.plain)}`);
      if (values.misses) for (const miss of misses) console.log(`      ${miss}`);
    }
  }

  async function scale(): Promise<void> {
    heading('lang   pages | index s | first kB, further kB (median), words kB | ms/query | answered');
    for (const lang of positionals)
      for (const count of [100, 1_000, 10_000]) {
        const row = await measureScale(bench, dist, lang, count);
        const kilobytes = [row.first, row.further, row.words].map((size) => size.toFixed(1)).join(' ');
        print(
          row,
          `${lang.padEnd(5)} ${String(count).padStart(6)} | ${row.seconds.toFixed(1)} | ${kilobytes} | ${row.milliseconds.toFixed(0)} | ${row.answered.toFixed(2)}`,
        );
      }
  }
}

async function phone(): Promise<void> {
  heading('lang | s from focus to first results | kB | ms for the next letter (median)');
  for (const lang of positionals) {
    const row = await measurePhone(dist, lang);
    print(row, `${lang.padEnd(4)} | ${row.seconds.toFixed(1)} | ${row.kilobytes.toFixed(1)} | ${row.nextLetter.toFixed(0)}`);
  }
}

function scored({ hit, recall, kilobytes, milliseconds }: Score): string {
  return `${hit.toFixed(3)} ${recall.toFixed(3)} ${kilobytes.toFixed(0)} ${milliseconds.toFixed(1)}`;
}
