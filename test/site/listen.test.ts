import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browseDist } from '../real/browsed.ts';
import { said, squash, wordsOf } from '../real/page.ts';

const { site, browser } = await browseDist();
let page: Page;
const slug = 'how-to-complain';
const [bar, toggle, stopper] = ['.aloud', '.aloud button:first-of-type', '.aloud button:last-of-type'] as const;

/** What the page has said so far, and what becomes of the sentence that it says now. */
interface Speech {
  voices: { lang: string; localService: boolean }[];
  said: { text: string; lang: string; onend?: () => void; onerror?: () => void }[];
  cancelled: number;
  found: (() => void)[];
}
declare global {
  interface Window {
    speech: Speech;
  }
}

/** Opens the guide on a device that has these voices; a voice is a tag, with "*" where it is another company's computer that speaks. */
async function open(lang: string, ...voices: string[]) {
  await page?.close();
  page = await browser.newPage();
  await page.addInitScript((tags) => {
    const asVoices = (names: string[]) => names.map((name) => ({ lang: name.replace('*', ''), localService: !name.endsWith('*') }));
    window.speech = { voices: asVoices(tags), said: [], cancelled: 0, found: [] };
    const { speech } = window;
    const synthesis = {
      getVoices: () => speech.voices,
      addEventListener: (_: string, listener: () => void) => speech.found.push(listener),
      speak: (utterance: Speech['said'][number]) => speech.said.push(utterance),
      cancel() {
        speech.cancelled += 1;
        // Browsers tell the sentence that was cut off.
        speech.said.at(-1)?.onerror?.();
      },
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
  }, voices);
  await page.goto(`${site.origin}/${lang}/articles/${slug}/`);
  // Also a button that comes late would be seen.
  await page.waitForLoadState('networkidle');
}

const offered = () => page.locator(bar).isVisible();
const label = async () => (await page.locator(toggle).textContent())?.trim();
const spoken = () => page.evaluate(() => window.speech.said.map(({ text, lang }) => ({ text, lang })));
const finish = (sentences: number) =>
  page.evaluate((count) => {
    for (let sentence = 0; sentence < count; sentence += 1) window.speech.said.at(-1)?.onend?.();
  }, sentences);

test('reading aloud is offered where the device has a voice for the language of the text, and nowhere else', async () => {
  await open('km', 'en-GB', 'km-KH');
  expect(await offered()).toBe(true);
  await open('km', 'en-GB', 'th-TH');
  expect(await offered()).toBe(false);
  await open('id', 'in_ID');
  expect(await offered()).toBe(true);
  await open('fil', 'fil-PH');
  expect(await offered()).toBe(true);
  await open('en');
  expect(await offered()).toBe(false);
});

test('a voice that sends the text to another company is not used', async () => {
  await open('hi', 'hi-IN*');
  expect(await offered()).toBe(false);
});

test('without script there is no button', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(`${site.origin}/en/articles/${slug}/`);
  expect([await tab.locator(bar).count(), await tab.locator(bar).isVisible()]).toEqual([1, false]);
  await context.close();
});

test('voices that are found late make the button appear', async () => {
  await open('km');
  expect(await offered()).toBe(false);
  await page.evaluate(() => {
    window.speech.voices.push({ lang: 'km-KH', localService: true });
    for (const listener of window.speech.found) listener();
  });
  await expect.poll(offered).toBe(true);
});

test.each([
  ['km', 'km-KH'],
  ['ar', 'ar-EG'],
  ['en', 'en-GB'],
] as const)('title, summary and text are read in order and in short pieces, notices and share row are not: %s', async (lang, tag) => {
  await open(lang, tag);
  await page.click(toggle);
  await page.evaluate(() => {
    const { said } = window.speech;
    // Each sentence that ends lets the page say the next one, until it says no more.
    for (let ended = 0; ended < said.length; ended += 1) said[ended]?.onend?.();
  });
  const all = await spoken();
  const text = wordsOf('articles', slug, lang);
  const whole = squash(all.map((piece) => piece.text).join(' '));
  const order = [text.title, text.summary].map((words) => whole.indexOf(squash(words)));
  expect(order[0]).toBe(0);
  expect(order[1]).toBeGreaterThan(0);
  const shown = await page.evaluate(() => [...document.querySelectorAll('main > p, main > h2, main .path .name')].map((block) => block.textContent ?? ''));
  expect(shown.length).toBeGreaterThan(5);
  const letters = (words: string) => words.replace(/\s/g, '');
  expect(shown.filter((words) => !letters(whole).includes(letters(words)))).toEqual([]);
  for (const unread of ['site:share.title', 'site:facts.title', 'site:translation.machine', 'listen:note']) expect(whole).not.toContain(said(lang, unread));
  expect(all.filter((piece) => piece.lang !== tag || piece.text.length > 180 || piece.text.trim() === '')).toEqual([]);
  // At the end the button offers to read again.
  expect([await label(), await page.locator(stopper).isVisible()]).toEqual([said(lang, 'listen:read'), false]);
});

test('with the keyboard alone it is paused, goes on with the same sentence, and is stopped', async () => {
  await open('en', 'en-GB');
  await page.focus(toggle);
  await page.keyboard.press('Enter');
  await finish(2);
  expect(await label()).toBe(said('en', 'listen:pause'));
  expect(await page.locator('.spoken').count()).toBe(1);
  await page.keyboard.press('Space');
  expect(await label()).toBe(said('en', 'listen:resume'));
  const before = await spoken();
  expect(before).toHaveLength(3);
  await page.keyboard.press('Enter');
  expect((await spoken()).slice(2).map(({ text }) => text)).toEqual([before[2]?.text, before[2]?.text]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect([await label(), await page.locator('.spoken').count()]).toEqual([said('en', 'listen:read'), 0]);
  // The button that was pressed is gone, so the other one has the focus.
  await page.keyboard.press('Enter');
  expect((await spoken()).at(-1)).toEqual(before[0]);
});

test('leaving the page quickly stops the voice', async () => {
  await open('en', 'en-GB');
  await page.route('https://www.wikipedia.org/**', (route) => route.fulfill({ status: 204 }));
  await page.click(toggle);
  const before = await page.evaluate(() => window.speech.cancelled);
  await page.evaluate(() => document.querySelector<HTMLElement>('a.leave')?.click());
  expect(await page.evaluate(() => window.speech.cancelled)).toBeGreaterThan(before);
  expect(await spoken()).toHaveLength(1);
});
