import { expect, test } from 'vitest';
import { browseDist } from '../real/browsed.ts';

const { site: served, browser } = await browseDist();

// axe cannot tell the colour behind them, as the box is cut to the window.
test('the countries of the first question can be read', async () => {
  const page = await browser.newPage({ colorScheme: 'light' });
  await page.goto(`${served.origin}/en/`);
  const [color, background] = await page
    .locator('.ask .places a')
    .first()
    .evaluate((link) => [getComputedStyle(link).color, getComputedStyle(link).backgroundColor]);
  await page.close();
  expect(color).toBe('rgb(255, 255, 255)');
  expect(background).not.toContain('255, 255, 255)');
});

test.each(['', 'centres/', 'packs/', 'countries/sg/', 'countries/bd/'])('no letter group of a Burmese name stands apart: /my/%s', async (below) => {
  const page = await browser.newPage();
  await page.goto(`${served.origin}/my/${below}`);
  const parents = await page.evaluate(() => [...document.querySelectorAll('.whole')].map((group) => getComputedStyle(group.parentElement!).display));
  await page.close();
  expect(parents.length).toBeGreaterThan(0);
  expect(parents.filter((display) => /flex|grid/.test(display))).toEqual([]);
});
