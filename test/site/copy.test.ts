import { expect, test } from 'vitest';
import { browseDist } from '../real/browsed.ts';
import { said } from '../real/page.ts';

const { site, browser } = await browseDist();
test('the caption is copied as it stands, and a reader who cannot see the screen is told', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await page.goto(`${site.origin}/km/articles/keep-your-passport/share/`);
  await page.getByRole('button', { name: said('km', 'share:copyText') }).press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: said('km', 'share:copied') })
    .waitFor();
  const caption = await page.locator('textarea').inputValue();
  expect(caption.length).toBeGreaterThan(100);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(caption);
  expect(refused).toEqual([]);
  await context.close();
});

test('the address of a private page is copied in its short form, and leads back to the page', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${site.origin}/ar/articles/violence-and-harassment/`);
  await page.getByRole('button', { name: said('ar', 'share:copyAddress') }).click();
  await page
    .getByRole('status')
    .filter({ hasText: said('ar', 'share:copied') })
    .waitFor();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.pathname).toMatch(/^\/ar\/\d{6}$/);
  await page.goto(site.origin + copied.pathname);
  expect(new URL(page.url()).pathname).toBe('/ar/articles/violence-and-harassment/');
  await context.close();
});

test('a browser that refuses to copy takes the button away and says nothing false', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/articles/keep-your-passport/`);
  const button = page.locator('[data-copy]');
  await button.click();
  await button.waitFor({ state: 'hidden' });
  expect(await page.getByText(said('en', 'share:copied'), { exact: true }).count()).toBe(0);
  await context.close();
});

test('without script there is no button that would do nothing, and the whole page is there', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.origin}/en/articles/keep-your-passport/share/`);
  expect(await page.locator('[data-copy]').count()).toBe(2);
  expect(await page.locator('[data-copy]:visible').count()).toBe(0);
  expect(await page.locator('textarea').isVisible()).toBe(true);
  expect(await page.locator('.qr').isVisible()).toBe(true);
  await context.close();
});
