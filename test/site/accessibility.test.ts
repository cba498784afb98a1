import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { langs } from '#content/vocabulary/languages.ts';
import { browseDist } from '../real/browsed.ts';
import { heaviestOf, pagesOf } from '../real/page-types.ts';

const { site: served, browser } = await browseDist();
declare const axe: typeof axeCore;

const pages = heaviestOf(pagesOf(inject('dist')));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let tabs: Page[];

beforeAll(async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  // Runs outside of the page's own security policy, before the page itself.
  await context.addInitScript(axeSource);
  tabs = await Promise.all([context.newPage(), context.newPage()]);
});

test('axe finds what is wrong with a page', async () => {
  const tab = await browser.contexts()[0]!.newPage();
  await tab.goto(`${served.origin}/en/`);
  await tab.evaluate(() => {
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg">');
    document.documentElement.style.setProperty('--soft', '#999');
  });
  const light = (await violations(tab, 'light')).join(' ');
  expect([light.includes('image-alt'), light.includes('color-contrast')]).toEqual([true, true]);
  expect((await violations(tab, 'dark')).join(' ')).not.toContain('color-contrast');
  await tab.evaluate(() => document.documentElement.style.setProperty('--soft', '#444'));
  expect((await violations(tab, 'dark')).join(' ')).toContain('color-contrast');
  await tab.close();
});

test.each(langs)('no kind of page breaks a rule of accessibility, light or dark: %s', async (lang) => {
  const queue = pages.filter((page) => page.lang === lang);
  expect(queue.length).toBeGreaterThan(30);
  // Colours come from one style sheet: English has them looked at on every kind of page, and each other language on a quarter, by turns.
  const types = queue.map(({ type }) => type);
  const coloured = new Set(types.filter((_, index) => lang === 'en' || (index + langs.indexOf(lang)) % 4 === 0));
  const found: string[] = [];
  const work = async (tab: Page) => {
    for (let page = queue.shift(); page; page = queue.shift()) {
      await tab.emulateMedia({ colorScheme: 'light' });
      await tab.goto(served.origin + page.address);
      const problems = await violations(tab, coloured.has(page.type) ? 'light' : 'uncoloured');
      if (coloured.has(page.type)) problems.push(...(await violations(tab, 'dark')));
      found.push(...problems.map((problem) => `${page.address} ${problem}`));
    }
  };
  await Promise.all(tabs.map(work));
  expect(found).toEqual([]);
});

/** What axe has against a page; of the dark one only the colours are looked at, because nothing else differs. */
async function violations(tab: Page, look: 'light' | 'uncoloured' | 'dark'): Promise<string[]> {
  await tab.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
  const results = await tab.evaluate((options) => axe.run(document, options), {
    resultTypes: ['violations' as const],
    ...(look === 'dark' && { runOnly: ['color-contrast'] }),
    ...(look === 'uncoloured' && { rules: { 'color-contrast': { enabled: false } } }),
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${look}: ${id} ${target.join(' ')} ${failureSummary}`),
  );
}
