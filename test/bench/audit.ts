import { launch } from 'chrome-launcher';
import lighthouse, { type Flags, type Result, type RunnerResult } from 'lighthouse';
import { initializeConfig } from 'lighthouse/core/config/config.js';
import { Runner } from 'lighthouse/core/runner.js';
import { findChromium } from '../real/chromium.ts';

/** Kilobits a second, milliseconds there and back, and how many times slower than here the phone thinks. */
const connections = {
  '2g': { rttMs: 800, throughputKbps: 280, cpuSlowdownMultiplier: 6 },
  'slow-4g': { rttMs: 150, throughputKbps: 1638.4, cpuSlowdownMultiplier: 4 },
} as const;

/** What Lighthouse says of a page on one connection: milliseconds, and scores of 0 to 100. */
export type Audit = { lcp: number; cls: number; performance: number; accessibility: number; bestPractices: number; seo: number };
export type Audits = Record<keyof typeof connections, Audit> & { failed: string[] };

/** A Lighthouse with a browser of its own. One load serves both connections: they are simulated from the same trace. */
export async function startAuditor(): Promise<{ audit: (url: string) => Promise<Audits>; stop: () => void }> {
  const chromeFlags = ['--headless=new', '--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const chrome = await launch({ chromePath: findChromium(() => {}), chromeFlags });
  return { audit: (url) => audit(url, chrome.port), stop: () => chrome.kill() };
}

async function audit(url: string, port: number): Promise<Audits> {
  const first = await load(url, flags('2g', port));
  const { resolvedConfig } = await initializeConfig('navigation', undefined, flags('slow-4g', port));
  const artifacts = { ...first.artifacts, settings: { ...first.artifacts.settings, throttling: resolvedConfig.settings.throttling } };
  const second = await Runner.audit(artifacts, { resolvedConfig, computedCache: new Map() });
  if (!second) throw new Error(`Lighthouse made nothing of ${url}`);
  return { '2g': read(first.lhr), 'slow-4g': read(second.lhr), failed: failedIn(first.lhr) };
}

/** A browser on a busy machine loses the beginning of a trace now and then: three attempts. */
async function load(url: string, settings: Flags): Promise<RunnerResult> {
  let problem: string | undefined;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const result = await lighthouse(url, settings);
    if (result && !result.lhr.runtimeError) return result;
    problem = result?.lhr.runtimeError?.message;
  }
  throw new Error(`Lighthouse could not load ${url}: ${problem}`);
}

function flags(connection: keyof typeof connections, port: number): Flags {
  const { rttMs, throughputKbps, cpuSlowdownMultiplier } = connections[connection];
  const network = { requestLatencyMs: rttMs * 3.75, downloadThroughputKbps: throughputKbps * 0.9, uploadThroughputKbps: throughputKbps * 0.9 };
  return {
    port,
    logLevel: 'silent',
    throttlingMethod: 'simulate',
    throttling: { rttMs, throughputKbps, cpuSlowdownMultiplier, ...network },
    disableFullPageScreenshot: true,
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  };
}

function read({ audits, categories }: Result): Audit {
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  return {
    lcp: Math.round(audits['largest-contentful-paint']?.numericValue ?? Number.NaN),
    cls: audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
  };
}

/** What cost points outside of performance: "seo: meta-description". */
function failedIn({ audits, categories }: Result): string[] {
  return Object.entries(categories)
    .filter(([name]) => name !== 'performance')
    .flatMap(([name, { auditRefs }]) => auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => `${name}: ${id}`));
}
