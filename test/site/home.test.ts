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
