import type { BrowserContext, Request } from 'playwright-core';
import { transferred } from './measured-folder.ts';

/** What a browser fetched for one page before anybody touched it; bytes as transferred, without headers. */
export type Visit = {
  bytes: { html: number; script: number; style: number; font: number; image: number; other: number };
  /** Those that had to be answered until the main text stood there, the page itself included. */
  requests: number;
  cls: number;
};

/** Opens a page with every answer but the page's own held back until its main text is painted, or cannot be without. */
export async function visit(context: BrowserContext, folder: string, url: string): Promise<Visit> {
  const page = await context.newPage();
  const held = Promise.withResolvers<void>();
  const fetched: Request[] = [];
  page.on('request', (request) => fetched.push(request));
  await page.route('**/*', async (route) => {
    if (!route.request().isNavigationRequest()) await held.promise;
    await route.continue().catch(() => {});
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: 'commit' });
  const alone = await page.waitForFunction(painted, undefined, { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
  held.resolve();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const needed = alone ? 0 : await page.evaluate(answeredBeforePaint);
  const cls = await page.evaluate(() => window.shifted);
  const bytes: Visit['bytes'] = { html: 0, script: 0, style: 0, font: 0, image: 0, other: 0 };
  for (const request of fetched) {
    const address = new URL(request.url());
    if (address.protocol.startsWith('http') && request.resourceType() !== 'font') bytes[kindOf(request)] += transferred(folder, address.pathname);
  }
  // Whether this machine has a font for the script or not: a phone that lacks it loads these.
  for (const address of await page.evaluate(fontsOf)) bytes.font += transferred(folder, address);
  await page.close();
  return { bytes, requests: 1 + needed, cls };
}

function kindOf(request: Request): keyof Visit['bytes'] {
  const kind = request.resourceType();
  if (kind === 'document') return 'html';
  if (kind === 'stylesheet') return 'style';
  return kind === 'script' || kind === 'image' ? kind : 'other';
}

function fontsOf(): string[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  return rules.flatMap(({ cssText }) => cssText.match(/\/fonts\/[^")]+/g) ?? []);
}

function watch(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) window.shifted += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}

function painted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0 && (document.querySelector('main')?.textContent.trim() ?? '') !== '';
}

function answeredBeforePaint(): number {
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY;
  return performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming && entry.responseEnd <= paint).length;
}

declare global {
  interface Window {
    shifted: number;
  }
}
