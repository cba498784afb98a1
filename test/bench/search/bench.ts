import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../../real/chromium.ts';
import { serveFolder } from '../../real/served.ts';
import { brotli } from '../measured-folder.ts';

/** A folder served to Chromium in which indexes are put down and asked by the browser's own code. */
export async function searchBench(): Promise<SearchBench> {
  const root = mkdtempSync(path.join(tmpdir(), 'search-bench-'));
  const put: SearchBench['put'] = (folder, files) => {
    for (const [name, content] of files) write(path.join(root, folder, name), content);
  };
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: { outDir: path.join(root, 'code'), lib: { entry: path.resolve('site/search/client.ts'), formats: ['es'], fileName: () => 'client.js' } },
  });
  put('code', new Map([['client.js', readFileSync(path.join(root, 'code/client.js'))]]));
  put('', new Map([['index.html', Buffer.from('<!doctype html><meta charset="utf-8"><title>bench</title>')]]));
  const browser = await launchBrowser();
  return {
    put,
    async ask(index, lang, questions) {
      // The server reads the names of the files once, so each index gets one of its own.
      const server = await serveFolder(root);
      return ask(browser, server.origin, index, lang, questions).finally(server.close);
    },
    async close() {
      await browser.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  // What Pagefind has packed itself cannot be made smaller.
  if (/\.(js|json|txt)$/.test(file)) writeFileSync(`${file}.br`, brotli(Buffer.from(content), 11));
}

/** Asks all questions in a browser that has loaded nothing yet, one after the other. */
async function ask(browser: Browser, origin: string, index: Index, lang: string, questions: readonly string[]): Promise<Asked[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.evaluate(openIndex, { index, lang });
  const asked: Asked[] = [];
  for (const question of questions) asked.push(await page.evaluate(askOne, { index, question }));
  await context.close();
  return asked;
}

async function openIndex({ index, lang }: { index: Index; lang: string }): Promise<void> {
  document.documentElement.lang = lang;
  performance.setResourceTimingBufferSize(100_000);
  window.counted = 0;
  if (index.ours) window.search = await (await import('/code/client.js' as string)).openSearch(`/${index.folder}/`, lang);
  else window.search = await import(`/${index.folder}/pagefind.js`);
}

async function askOne({ index, question }: { index: Index; question: string }): Promise<Asked> {
  const start = performance.now();
  const { results } = index.ours ? await window.search.ask(question, {}) : await window.search.search(question);
  const found: { url: string }[] = await Promise.all(results.slice(0, 10).map((result: { data: () => Promise<{ url: string }> }) => result.data()));
  const milliseconds = performance.now() - start;
  const entries = performance.getEntriesByType('resource').slice(window.counted) as PerformanceResourceTiming[];
  window.counted += entries.length;
  const kilobytes = entries.reduce((sum, { transferSize, encodedBodySize }) => sum + (transferSize > 0 ? encodedBodySize : 0), 0) / 1000;
  return { urls: found.map(({ url }) => url), kilobytes, milliseconds };
}

declare global {
  interface Window {
    // biome-ignore lint/suspicious/noExplicitAny: our search or Pagefind's, whichever is asked.
    search: any;
    counted: number;
  }
}

/** Where an index lies, and whether our code asks it or Pagefind as it comes. */
export type Index = { folder: string; ours: boolean };
/** `kilobytes` that the question made the browser load, with code and index for the first one; until its ten best results are there. */
export type Asked = { urls: string[]; kilobytes: number; milliseconds: number };
export type SearchBench = {
  put: (folder: string, files: ReadonlyMap<string, Uint8Array>) => void;
  ask: (index: Index, lang: string, questions: readonly string[]) => Promise<Asked[]>;
  close: () => Promise<void>;
};

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
