import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../real/chromium.ts';
import { guideWords } from '../../real/guide-words.ts';
import { serveFolder } from '../../real/served.ts';
import { measuredFolder } from '../measured-folder.ts';
import { median } from './bench.ts';

/** The search page of a built site on a cheap phone and a 2G line: 280 kbit/s, 800 ms from question to answer, a sixth of this machine's speed. */
export async function measurePhone(dist: string, lang: string): Promise<Phone> {
  const question = new Map<string, string>(Object.entries(guideWords)).get(lang);
  if (!question) throw new Error(`No question is known for "${lang}": take one of ${Object.keys(guideWords).join(' ')}`);
  const work = mkdtempSync(path.join(tmpdir(), 'search-phone-'));
  const server = await serveFolder(measuredFolder(dist, path.join(work, 'site'), new Set([path.join(dist, lang, 'search/index.html')])));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.origin}/${lang}/search/`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 800, downloadThroughput: 280_000 / 8, uploadThroughput: 280_000 / 8 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.evaluate(() => performance.clearResourceTimings());
    const start = performance.now();
    await page.focus('#q');
    await page.keyboard.insertText(question);
    await page.locator('.found a').first().waitFor({ timeout: 120_000 });
    const seconds = (performance.now() - start) / 1000;
    const kilobytes = await page.evaluate(() =>
      performance.getEntriesByType('resource').reduce((sum, entry) => sum + Number(Reflect.get(entry, 'encodedBodySize')), 0),
    );
    const times = await page.evaluate(nextLetters, question);
    return { lang, seconds, kilobytes: kilobytes / 1000, nextLetter: median(times) };
  } finally {
    await browser.close();
    server.close();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Types and deletes the last letter again and again; the milliseconds until the answer of each stands there. */
async function nextLetters(question: string): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>('#q');
  const list = document.querySelector('.found');
  if (!input || !list) throw new Error('The search page has no field');
  const times: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    const start = performance.now();
    const changed = new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        if (list.querySelector('a')) {
          watcher.disconnect();
          resolve();
        }
      });
      watcher.observe(list, { childList: true, subtree: true });
    });
    input.value = round % 2 === 0 ? question.slice(0, -1) : question;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await changed;
    times.push(performance.now() - start);
  }
  // The first time around the shorter word may bring new files along.
  return times.slice(2);
}

/** `seconds` from the focus to the first results; `nextLetter` in ms with everything loaded, the wait for a pause in typing included. */
export type Phone = { lang: string; seconds: number; kilobytes: number; nextLetter: number };
