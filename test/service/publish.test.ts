import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../real/chromium.ts';
import { administrator, type Service, startService } from '../real/service.ts';

let service: Service;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  service = await startService();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await service.ready();
}, 600_000);
afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const guide = () => fetch(`${service.site}/en/articles/keep-your-passport/`).then((response) => response.text());

test('nobody can make a first account for themselves', async () => {
  const response = await fetch(`${service.cms}/api/users/first-register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'x@example.org', password: 'a long enough password' }),
  });
  expect(response.status).toBe(403);
});

test('an editor signs in, changes a title, publishes, and readers see it', async () => {
  await page.goto(`${service.cms}/admin/login`);
  await page.fill('input[name="email"]', administrator.email);
  await page.fill('input[name="password"]', administrator.password);
  await page.click('button[type="submit"]');
  await page.waitForURL((url) => !url.pathname.includes('login'));

  await page.goto(`${service.cms}/admin/collections/article-texts/${await textId()}`);
  await page.fill('input[name="title"]', 'Your passport stays with you');
  await page.click('#action-save');
  const published = Date.now();
  await expect.poll(guide, { timeout: 120_000, interval: 500 }).toContain('Your passport stays with you');
  console.log(`From click to served page: ${((Date.now() - published) / 1000).toFixed(1)} s`);
});

test('a text that cannot be shown is refused with field, language and fix, and the old page stays', async () => {
  await page.goto(`${service.cms}/admin/collections/article-texts/${await textId()}`);
  await page.fill('textarea[name="summary"]', '');
  await page.click('#action-save');
  const refusal = page.getByText(/articles\/keep-your-passport\/en: "summary" is (empty|missing): write it or set the text to draft/);
  await refusal.first().waitFor();
  expect(await guide()).toContain('Your passport stays with you');
});

async function textId(): Promise<number> {
  const query = 'where[lang][equals]=en&where[parent.slug][equals]=keep-your-passport&depth=0';
  const response = await fetch(`${service.cms}/api/article-texts?${query}`);
  const { docs } = (await response.json()) as { docs: { id: number }[] };
  expect(docs).toHaveLength(1);
  return docs[0]!.id;
}
