import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { install } from './install.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** The path of a Chromium: `CHROMIUM_PATH`, Playwright's own, the system's, else Debian's package is installed. */
export function findChromium(say: (message: string) => void): string {
  const found = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...places].find((path) => path && existsSync(path));
  if (found) {
    say(`Chromium: ${found}`);
    return found;
  }
  install('chromium', say);
  const installed = places.find((path) => existsSync(path));
  if (!installed) throw new Error('Chromium was installed but is in none of the usual places: set CHROMIUM_PATH');
  say(`Chromium: ${installed} (installed now)`);
  return installed;
}

/** A headless browser that asks nobody on the network for anything by itself. */
export function launchBrowser() {
  return chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? findChromium(() => {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
