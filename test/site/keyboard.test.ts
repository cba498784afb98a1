import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { browseDist } from '../real/browsed.ts';

const { site: served, browser } = await browseDist();
let page: Page;

beforeAll(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});

test.each(['/en/', '/en/articles/get-help-now/', '/en/centres/', '/en/laws/jo/', '/en/help/', '/ar/articles/get-help-now/'])(
  'the tab key reaches everything that can be chosen, in order, and shows where it is: %s',
  async (address) => {
    // What is added by script is there before it is counted.
    await page.goto(served.origin + address, { waitUntil: 'networkidle' });
    // Whatever stands in an open part of the page and can be chosen, numbered in the order of the markup.
    const count = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea, [tabindex], .table, audio, video')];
      const open = all.filter((element) => element.checkVisibility() && !element.matches('[tabindex="-1"], :disabled, .table:not([tabindex])'));
      // Of a group of choices the tab key reaches one; the arrows lead to the others.
      const groups = new Set<string>();
      const single = open.filter((element) => {
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        return !groups.has(element.name) && groups.add(element.name);
      });
      for (const [index, element] of single.entries()) element.dataset['order'] = String(index);
      return single.length;
    });
    expect(count).toBeGreaterThan(20);
    const reached: number[] = [];
    const unseen: string[] = [];
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      const { order, seen, name } = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { top, bottom, width } = element.getBoundingClientRect();
        const inView = width > 1 && bottom > 0 && top < innerHeight;
        return {
          order: Number(element.dataset['order']),
          seen: inView && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
          name: element.outerHTML.slice(0, 120),
        };
      });
      reached.push(order);
      if (!seen) unseen.push(name);
    }
    expect(reached).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(unseen).toEqual([]);
  },
);

test('the first key leads past the head of the page to its main part', async () => {
  await page.goto(`${served.origin}/en/articles/get-help-now/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('main');
});

test('the language menu opens with Enter and changes the language of the same page', async () => {
  await page.goto(`${served.origin}/en/laws/jo/`);
  const menu = page.locator('.langs summary');
  await menu.focus();
  expect(await page.locator('.langs a[lang="km"]').isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  expect(await page.locator('.langs a[lang="km"]').isVisible()).toBe(true);
  for (let step = 0; step < 20 && !(await page.locator('.langs a[lang="km"]:focus').count()); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/km/laws/jo/');
});
