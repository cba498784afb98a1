import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from 'playwright-core';
import type { Lang } from '#content/vocabulary/languages.ts';
import { launchBrowser } from '../real/chromium.ts';
import { type KnownPage, heaviestOf, pagesOf } from '../real/page-types.ts';
import { serveFolder } from '../real/served.ts';
import { startAuditor } from './audit.ts';
import { verdicts } from './goals.ts';
import { brotli, measuredFolder } from './measured-folder.ts';
import { type Row, head, lineOf } from './row.ts';
import { scriptInAll } from './script-graph.ts';
import { type Block, blocksOf, buildStarlight } from './starlight.ts';
import { visit } from './visit.ts';

// npm run bench:reader [-- --json] [--quick [kind of page]] [--runs 3]: what a reader downloads and waits for, from the built dist/.
// Runs are those of Lighthouse for guides and for Starlight; 0: bytes and requests only.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
});
const guide = 'articles/[slug]';
const audited: readonly Lang[] = ['en', 'km', 'my', 'ar'];
const say = (text: string) => (values.json ? process.stderr.write(`${text}\n`) : console.log(text));

const dist = path.resolve('dist');
if (!existsSync(path.join(dist, 'en/index.html'))) throw new Error('There is no dist/: run "npm run build" first.');
const work = mkdtempSync(path.join(tmpdir(), 'waypost-bench-'));
const cleaning: (() => unknown)[] = [() => rmSync(work, { recursive: true, force: true })];
try {
  const rows = await measure();
  const found = verdicts(rows);
  for (const row of rows) if (values.json) console.log(JSON.stringify(row));
  if (!values.json) console.log([head, ...rows.map(lineOf)].join('\n'));
  for (const verdict of found) {
    if (values.json) console.log(JSON.stringify(verdict));
    else console.log(`${verdict.met === undefined ? 'not measured' : verdict.met ? 'met    ' : 'NOT MET'}  ${verdict.goal}: ${verdict.worst}`);
  }
  process.exitCode = found.every(({ met }) => met !== false) ? 0 : 1;
} finally {
  for (const clean of cleaning.toReversed()) await clean();
}

async function measure(): Promise<Row[]> {
  const wanted = values.quick ? (positionals[0] ?? guide) : undefined;
  const pages = pagesOf(dist).filter(({ type }) => !wanted || type === wanted);
  if (pages.length === 0) throw new Error(`No page is of the kind "${wanted}".`);
  const noindex = new Map(pages.map((page) => [page.address, readFileSync(page.file, 'utf8').includes('<meta name="robots" content="noindex"')]));
  const weigh = ({ file }: KnownPage) => brotli(readFileSync(file), 5).length;
  const heaviest = heaviestOf(pages, weigh);
  // Lighthouse gives no points for search to a page that is kept out of search engines: where there is another, that one.
  const translated = heaviestOf(
    pages.filter(({ lang }) => audited.includes(lang)),
    (page) => weigh(page) + (noindex.get(page.address) ? 0 : 1e9),
  );
  const site = measuredFolder(dist, path.join(work, 'site'), new Set([...heaviest, ...translated].map(({ file }) => file)));
  const origin = await serve(site, portOf(dist));
  say(`${heaviest.length} pages: the heaviest of each kind in each language, brotli, ${origin}`);

  const browser = await launchBrowser();
  cleaning.push(() => browser.close());
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const rows = await inParallel(heaviest, 4, async ({ type, lang, address }): Promise<Row> => {
    const seen = await visit(context, site, origin + address);
    return { type, lang, address, noindex: noindex.get(address) ?? false, scriptInAll: scriptInAll(site, address), ...seen };
  });
  if (Number(values.runs) > 0) await runLighthouse(rows, translated, origin, site, context);
  return rows;
}

async function runLighthouse(rows: Row[], pages: readonly KnownPage[], origin: string, site: string, context: BrowserContext): Promise<void> {
  const guides = new Map<Lang, Block[]>();
  for (const { type, lang, address } of pages) if (type === guide) guides.set(lang, await blocksOf(context, origin + address));
  const built = guides.size > 0 ? measuredFolder(await buildStarlight(path.join(work, 'baseline'), guides), path.join(work, 'starlight')) : undefined;
  const baseline = built && (await serve(built, 0));
  const { audit, stop } = await startAuditor();
  cleaning.push(stop);
  for (const { type, lang, address } of pages) {
    say(`Lighthouse: ${address}`);
    const row = rows.find((known) => known.address === address) ?? (await added(rows, { type, lang, address }, site, origin, context));
    row.lighthouse = await audit(origin + address);
    if (type !== guide || !baseline || !built) continue;
    const [own, other] = [[row.lighthouse['2g'].lcp], [(await audit(`${baseline}/${lang}/guide/`))['2g'].lcp]];
    for (let run = 1; run < Number(values.runs); run += 1) {
      own.push((await audit(origin + address))['2g'].lcp);
      other.push((await audit(`${baseline}/${lang}/guide/`))['2g'].lcp);
    }
    const { bytes } = await visit(context, built, `${baseline}/${lang}/guide/`);
    row.against = { lcp: median(own), starlight: median(other), starlightBytes: bytes.html + bytes.style + bytes.script };
    say(`LCP at 2G, ${lang}: ours ${own.join(', ')} ms; Starlight ${other.join(', ')} ms, ${Math.round(row.against.starlightBytes / 1000)} kB`);
  }
}

/** A translated page that is not the heaviest of its kind has a row of its own. */
async function added(rows: Row[], page: Pick<Row, 'type' | 'lang' | 'address'>, site: string, origin: string, context: BrowserContext): Promise<Row> {
  const row: Row = { ...page, noindex: false, scriptInAll: scriptInAll(site, page.address), ...(await visit(context, site, origin + page.address)) };
  rows.splice(rows.findIndex(({ type, lang }) => type === page.type && lang === page.lang) + 1, 0, row);
  return row;
}

async function serve(folder: string, port: number): Promise<string> {
  const served = await serveFolder(folder, port).catch(() => serveFolder(folder));
  cleaning.push(served.close);
  return served.origin;
}

/** The port in the site's own addresses: there its canonical links are true. */
function portOf(built: string): number {
  const canonical = /<link rel="canonical" href="http:\/\/localhost:(\d+)\//.exec(readFileSync(path.join(built, 'en/index.html'), 'utf8'));
  return Number(canonical?.[1] ?? 0);
}

async function inParallel<In, Out>(items: readonly In[], width: number, work: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  const queue = [...items.entries()];
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
