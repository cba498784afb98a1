import type { Browser } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchBrowser } from './chromium.ts';
import { type Served, serveFolder } from './served.ts';

/** The built site behind its real server, and a browser to read it in; both end with the file of tests that asked for them. */
export async function browseDist(): Promise<{ site: Served; browser: Browser }> {
  const [site, browser] = await Promise.all([serveFolder(inject('dist')), launchBrowser()]);
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  return { site, browser };
}
