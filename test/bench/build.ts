import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { storeIn } from '../../site/store/store.ts';
import { deltaOf, type Records, recordsIn } from '../real/small-snapshot.ts';
import { generateContent } from './build/generated.ts';
import { writeHugo } from './build/hugo.ts';
import { type Taken, measured } from './build/measured.ts';
import { sourceWithOtherWord } from './build/other-word.ts';

/**
 * npm run bench:build [-- --sizes 1005,5010,10005,20010] [--edits 20] [--json]: a site of so many pages of articles, made cold, again without
 * a change, after an edit of one title, of a word of the interface, after a deletion, beside Hugo with the same markup in the same run.
 * Downloads and search index are counted apart. Works on the file system of the temporary folder (TMPDIR).
 */
const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1005,5010,10005,20010' }, edits: { type: 'string', default: '20' }, json: { type: 'boolean' } },
});
const siteUrl = 'http://localhost:4321';
const say = (row: object, line: string) => console.log(values.json ? JSON.stringify(row) : line);
const work = mkdtempSync(path.join(tmpdir(), 'bench-build-'));
const run = (script: string, ...args: string[]) => measured(process.execPath, [`test/bench/build/${script}.ts`, ...args], { SITE_URL: siteUrl });

try {
  const bundle = path.join(work, 'bundle');
  const bundled = await run('bundle', process.cwd(), bundle);
  say({ phase: 'bundle', ...bundled }, `bundle of the templates, once for each source: ${taken(bundled)}`);
  const word = await otherWord();
  const rows = [];
  for (const size of (values.sizes ?? '').split(',').map(Number)) rows.push({ size, ...(await measureSize(size, bundle, word, bundled)) });
  for (const line of verdicts(rows)) say({ verdict: line }, line);
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function measureSize(size: number, bundle: string, word: { bundle: string } & Taken, bundled: Taken) {
  const at = (name: string) => path.join(work, `${size}-${name}`);
  const slugs = generateContent(at('content'), size);
  await measured(process.execPath, ['cms/commands/snapshot-from-files.ts', at('content'), at('snapshot'), '2026-11-23']);
  const cold = async (name: string, from: string) => JSON.parse((await run('cold', from, at('snapshot'), at(name), at(`${name}-cache`))).output) as Cold;
  // A page says how large its leaflets are, so they are made while it is: the first run makes them, the second finds them.
  const [all, pages] = [await cold('all', bundle), await cold('cold', bundle)];
  const made = sum(bundled, pages.open, pages.pages, pages.checks);
  const downloads = difference(sum(all.pages, all.downloads), sum(pages.pages, pages.downloads));
  say({ size, phase: 'cold', ...pages, made, downloads }, `\n${size} pages of articles, ${pages.html} in all, ${pages.downloadFiles} downloads`);
  say(
    {},
    `  cold, with the bundle        ${taken(made)}  ${(pages.html / made.wall).toFixed(0)} pages/s, ms of CPU a page: ${each(pages.html, { open: pages.open, render: pages.pages, check: pages.checks })}`,
  );
  say({}, `  downloads, apart             ${taken(downloads)}  (none if they were made on this machine before)`);
  say({}, `  search index, apart          ${taken(pages.index)}`);

  const store = storeIn(at('cold'));
  const shellOf = (lang: string, slug: string) => String(store.fileOf(pages.root, `${lang}/articles/${slug}/index.html`));
  writeHugo(at('hugo'), { content: at('content'), slugs, pages: pages.html, shellOf });
  const hugo = await measured('hugo', ['--source', at('hugo'), '--destination', at('hugo-made'), '--quiet']);
  say({ size, phase: 'hugo', ...hugo }, `  Hugo, as many pages          ${taken(hugo)}`);

  const records = recordsIn(at('snapshot'));
  const steps = [['no-op', at('snapshot')], ...editsOf(records, slugs)] as [string, string][];
  const { output } = await run('warm', bundle, at('kept'), at('warm'), at('cold-cache'), at('snapshot'), ...steps.map(([name, place]) => `${name}=${place}`));
  const [first, ...done] = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Step);
  if (first?.root !== pages.root) throw new Error('What was measured as cold is not the site that the press makes.');
  const of = (name: string) => done.filter((step) => step.name.endsWith(`-${name}`)).sort((a, b) => a.cpu - b.cpu);
  for (const name of ['no-op', 'edit', 'delete']) {
    const found = of(name);
    const middle = found[Math.floor(found.length / 2)]!;
    say(
      { size, phase: name, runs: found.length, ...middle },
      `  ${name.padEnd(28)} ${taken(middle)}  ${middle.changed ?? 0} files${found.length > 1 ? ` (median of ${found.length})` : ''}`,
    );
  }
  const again = await cold('cold', word.bundle);
  const changed = sum(word, again.open, again.pages, again.checks, again.downloads, again.index);
  say({ size, phase: 'word', ...changed }, `  a word of the interface      ${taken(changed)}  (bundle, every page, downloads and index from their caches)`);
  const edits = of('edit');
  for (const name of ['content', 'snapshot', 'all', 'all-cache', 'cold', 'cold-cache', 'hugo', 'hugo-made', 'kept', 'warm'])
    rmSync(at(name), { recursive: true, force: true });
  return { html: pages.html, made, bundled, hugo, edit: edits[Math.floor(edits.length / 2)]! };

  /** One title after the other, and at the end an article that goes. */
  function editsOf(before: Records, all: readonly string[]): [string, string][] {
    let now = before;
    const parent = at('deltas');
    mkdirSync(parent);
    const step = (name: string, edit: (records: Records) => void): [string, string] => {
      const next = { ...now, articles: [...now['articles']!], 'article-texts': now['article-texts']!.map((text) => ({ ...text })) };
      edit(next);
      const delta = deltaOf(now, next, parent);
      now = next;
      return [name, delta];
    };
    const edits = Array.from({ length: Number(values.edits) }, (_, number) =>
      step('edit', (next) => {
        const text = next['article-texts']!.find(({ slug, lang }) => slug === all[(number * 7) % all.length] && lang === 'en')!;
        text['title'] = `Another title ${number}`;
      }),
    );
    const gone = all[5];
    return [
      ...edits,
      step('delete', (next) => {
        for (const table of ['articles', 'article-texts']) next[table] = next[table]!.filter(({ slug }) => slug !== gone);
      }),
    ];
  }
}

/** The bundle of a source in which a word of the interface is another one. */
async function otherWord(): Promise<{ bundle: string } & Taken> {
  const source = path.join(work, 'source');
  sourceWithOtherWord(source, 'Go to the words');
  const bundle = path.join(work, 'word-bundle');
  return { ...(await run('bundle', source, bundle)), bundle };
}

function verdicts(rows: readonly (Awaited<ReturnType<typeof measureSize>> & { size: number })[]): string[] {
  const at = (size: number) => rows.find((row) => row.size === size);
  const said = (goal: string, met: boolean, value: string) => `${met ? 'met   ' : 'missed'} ${goal}: ${value}`;
  const lines: string[] = [''];
  const ten = at(10_005);
  if (ten) {
    lines.push(
      said('cold at 10,005: CPU at most that of Hugo', ten.made.cpu <= ten.hugo.cpu, `${ten.made.cpu.toFixed(1)} s against ${ten.hugo.cpu.toFixed(1)} s`),
    );
    lines.push(said('cold at 10,005: memory at most 0.6 of Hugo', ten.made.peak <= 0.6 * ten.hugo.peak, (ten.made.peak / ten.hugo.peak).toFixed(2)));
    lines.push(said('one edit at 10,005: at most 0.02 of the CPU of cold', ten.edit.cpu <= 0.02 * ten.made.cpu, (ten.edit.cpu / ten.made.cpu).toFixed(4)));
  }
  const [one, five, twenty] = [at(1_005), at(5_010), at(20_010)];
  if (one && five && twenty) {
    const slope = (from: typeof one, to: typeof one) => (to.made.cpu - from.made.cpu) / (to.html - from.html);
    const growth = slope(five, twenty) / slope(one, five);
    lines.push(said('a further page, 5k to 20k: at most 1.2 of 1k to 5k', growth <= 1.2, growth.toFixed(2)));
  }
  return lines;
}

function sum(...parts: readonly Taken[]): Taken {
  const add = (name: 'cpu' | 'wall') => parts.reduce((total, part) => total + part[name], 0);
  return { cpu: add('cpu'), wall: add('wall'), peak: Math.max(...parts.map(({ peak }) => peak)) };
}

function difference(one: Taken, other: Taken): Taken {
  return { cpu: one.cpu - other.cpu, wall: one.wall - other.wall, peak: one.peak };
}

function each(pages: number, phases: Record<string, Taken>): string {
  return Object.entries(phases)
    .map(([name, { cpu }]) => `${name} ${((cpu / pages) * 1000).toFixed(2)}`)
    .join(', ');
}

function taken({ cpu, wall, peak }: Taken): string {
  const number = (value: number) => (value < 1 ? value.toFixed(3) : value.toFixed(1)).padStart(7);
  return `${number(cpu)} s CPU ${number(wall)} s ${peak.toFixed(0).padStart(5)} MB`;
}

type Step = Taken & { name: string; root: string; changed?: number };
type Cold = { root: string; html: number; downloadFiles: number; open: Taken; pages: Taken; checks: Taken; downloads: Taken; index: Taken };
