import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.ts';

/** Fonts that any phone has: Latin, Arabic, Devanagari and Thai, and not one more. */
const everywhere = ['noto-sans', 'amiri', 'noto-sans-devanagari', 'ibm-plex-sans-thai'];

/**
 * A browser whose system has these fonts only, whatever is installed where the test runs: what else a page shows must
 * have come with the page.
 */
export async function launchWithFewFonts(more: readonly string[] = []): Promise<{ browser: Browser; close: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'waypost-fonts-'));
  mkdirSync(path.join(folder, 'cache'));
  const packages = [...everywhere, ...more].map((name) => path.resolve('node_modules/@expo-google-fonts', name));
  // Padauk lies in its package itself, the others in a folder for each weight.
  const folders = packages.flatMap((name) => (name.endsWith('padauk') ? [name] : [path.join(name, '400Regular'), path.join(name, '700Bold')]));
  const dirs = folders.map((name) => `<dir>${name}</dir>`).join('');
  const config = path.join(folder, 'fonts.conf');
  writeFileSync(config, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}<cachedir>${folder}/cache</cachedir></fontconfig>`);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? findChromium(() => {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    env: { ...process.env, FONTCONFIG_FILE: config },
  });
  return {
    browser,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
