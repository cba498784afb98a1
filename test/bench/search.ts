import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { z } from 'zod';
import { bundle } from '../../site/search/bundle.ts';
import { readPage } from '../../site/search/page.ts';
import { launchBrowser } from '../real/chromium.ts';
import { serveFolder } from '../real/served.ts';
import { brotli } from './measured-folder.ts';

/**
 * npm run bench:search -- <file.json>…: hit@1, recall@10, bytes and milliseconds per query of our search and of Pagefind as it
 * comes, on files of pages and questions. The index is made by the real indexer and asked by the real browser code in Chromium.
 */
const form = z.object({
  lang: z.string(),
  pages: z.array(z.object({ id: z.string(), url: z.string(), title: z.string(), body: z.string() })),
  queries: z.array(z.object({ q: z.string(), expected: z.array(z.string()), kind: z.string().optional() })),
});

const json = process.argv.includes('--json');
const verbose = process.argv.includes('--misses');
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (files.length === 0) throw new Error('Name the files to ask: npm run bench:search -- <file.json>…');

const root = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
const browser = await launchBrowser();
try {
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: { outDir: path.join(root, 'code'), lib: { entry: path.resolve('site/search/client.ts'), formats: ['es'], fileName: () => 'client.js' } },
  });
  write(path.join(root, 'code'), new Map([['client.js', readFileSync(path.join(root, 'code/client.js'))]]));
  writeFileSync(path.join(root, 'index.html'), '<!doctype html><meta charset="utf-8"><title>bench</title>');
  if (!json) console.log('lang  pages queries | hit@1 recall@10 kB(cold) ms/query | Pagefind as it comes: hit@1 recall@10 kB ms');
  for (const file of files) await measure(form.parse(JSON.parse(readFileSync(file, 'utf8'))));
} finally {
  await browser.close();
  await close();
  rmSync(root, { recursive: true, force: true });
}

async function measure({ lang, pages, queries }: z.infer<typeof form>): Promise<void> {
  const html = pages.map(({ id, title, body }) => ({
    url: `/${lang}/articles/${id}/`,
    content: `<!doctype html><html lang="${lang}"><head><title>${escaped(title)}</title></head><body><main><h1>${escaped(title)}</h1><p>${escaped(body)}</p></main></body></html>`,
  }));
  const read = html.flatMap(({ url, content }) => readPage(url, content) ?? []);
  write(path.join(root, 'ours', lang), await bundle(lang, read));
  write(path.join(root, 'plain', lang), await plainIndex(html));
  const server = await serveFolder(root);
  const ours = await askAll(server.origin, lang, queries, 'ours');
  const plain = await askAll(server.origin, lang, queries, 'plain');
  server.close();
  const id = new Map(pages.map((page) => [`/${lang}/articles/${page.id}/`, page.id]));
  const scored = { ours: score(ours, queries, id), plain: score(plain, queries, id) };
  if (json) console.log(JSON.stringify({ lang, pages: pages.length, queries: queries.length, ...scored }));
  else console.log(`${lang.padEnd(5)} ${pages.length} ${queries.length} | ${line(scored.ours)} | ${line(scored.plain)}`);
  if (verbose)
    for (const [index, query] of queries.entries()) {
      const found = (ours.answers[index] ?? []).map((url) => id.get(url));
      if (!query.expected.includes(found[0] ?? '') || query.expected.some((page) => !found.slice(0, 10).includes(page)))
        console.log('   ', query.q, query.kind, query.expected.join(','), '<-', found.slice(0, 5).join(','));
    }
}

function line({ hit, recall, kilobytes, milliseconds }: Score): string {
  return `${hit.toFixed(3)} ${recall.toFixed(3)} ${kilobytes.toFixed(0)} ${milliseconds.toFixed(1)}`;
}

async function plainIndex(html: { url: string; content: string }[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  for (const page of html) await index.addHTMLFile(page);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path: name, content }) => [name, content]));
}

/** Asks every question in one page, then the first one again in a fresh browser context for the bytes of a first search. */
async function askAll(origin: string, lang: string, queries: { q: string }[], kind: 'ours' | 'plain'): Promise<Asked> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(`document.documentElement.lang = ${JSON.stringify(lang)}`);
  const open =
    kind === 'ours'
      ? `import('/code/client.js').then(({ openSearch }) => openSearch('/ours/${lang}/', ${JSON.stringify(lang)}))`
      : `import('/plain/${lang}/pagefind.js')`;
  await page.evaluate(`${open}.then((search) => { window.search = search; })`);
  const askOne =
    kind === 'ours'
      ? `async (q) => (await Promise.all((await window.search.ask(q, {})).results.slice(0, 10).map((result) => result.data()))).map(({ url }) => url)`
      : `async (q) => (await Promise.all((await window.search.search(q)).results.slice(0, 10).map((result) => result.data()))).map(({ url }) => url)`;
  const first = (await page.evaluate(`(${askOne})(${JSON.stringify(queries[0]?.q ?? '')})`)) as string[];
  const kilobytes =
    ((await page.evaluate('performance.getEntriesByType("resource").reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)')) as number) / 1000;
  const answers: string[][] = [first];
  const times: number[] = [];
  for (const { q } of queries.slice(1)) {
    const { urls, time } = (await page.evaluate(
      `(async () => { const start = performance.now(); const urls = await (${askOne})(${JSON.stringify(q)}); return { urls, time: performance.now() - start }; })()`,
    )) as {
      urls: string[];
      time: number;
    };
    answers.push(urls);
    times.push(time);
  }
  await context.close();
  return { answers, kilobytes, milliseconds: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0 };
}

function score({ answers, kilobytes, milliseconds }: Asked, queries: { expected: string[] }[], id: Map<string, string>): Score {
  const ranked = answers.map((urls) => urls.map((url) => id.get(url) ?? url));
  const hits = queries.map(({ expected }, index) => (expected.includes(ranked[index]?.[0] ?? '') ? 1 : 0));
  const recalls = queries.map(({ expected }, index) => expected.filter((page) => ranked[index]?.slice(0, 10).includes(page)).length / expected.length);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { hit: mean(hits), recall: mean(recalls), kilobytes, milliseconds };
}

function write(folder: string, files: Map<string, Uint8Array>): void {
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
    // What Pagefind has packed itself cannot be made smaller.
    if (/\.(js|json|txt)$/.test(name)) writeFileSync(path.join(folder, `${name}.br`), brotli(Buffer.from(content), 11));
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

type Asked = { answers: string[][]; kilobytes: number; milliseconds: number };
type Score = { hit: number; recall: number; kilobytes: number; milliseconds: number };
