import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';
import type { Lang } from '#content/vocabulary/languages.ts';

/** A piece of the text of a page. */
export type Block = { name: string; text: string };

/** Every heading, paragraph, list item and cell of the main part of a page, folded ones included. */
export async function blocksOf(context: BrowserContext, url: string): Promise<Block[]> {
  const page = await context.newPage();
  await page.goto(url);
  const blocks = await page.evaluate(() => {
    const selector = 'h1, h2, h3, h4, p, li, td, th, dt, dd, summary, figcaption';
    const leaves = [...document.querySelectorAll(`main :is(${selector})`)].filter((element) => !element.querySelector(selector));
    return leaves.map((element) => ({ name: element.localName, text: (element.textContent ?? '').replace(/\s+/g, ' ').trim() })).filter(({ text }) => text);
  });
  await page.close();
  return blocks;
}

/** Builds Starlight as its guide says, with one page a language of exactly these words; returns the built folder. */
export async function buildStarlight(folder: string, guides: ReadonlyMap<Lang, Block[]>): Promise<string> {
  const locales = Object.fromEntries([...guides.keys()].map((lang) => [lang, { label: lang, lang, dir: lang === 'ar' ? 'rtl' : 'ltr' }]));
  const files: Record<string, string> = {
    'package.json': JSON.stringify({ name: 'baseline', type: 'module', dependencies: { astro: '*', '@astrojs/starlight': '*' } }),
    'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default { site: 'http://localhost', cacheDir: './.cache', vite: { cacheDir: './.vite' }, integrations: [
  starlight({ title: 'Waypost', defaultLocale: 'en', locales: ${JSON.stringify(locales)} })] };`,
    'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
  };
  for (const [lang, blocks] of guides) files[`src/content/docs/${lang}/guide.md`] = markdownOf(blocks);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  linkPackages(path.join(folder, 'node_modules'));
  await run(folder, [path.resolve('node_modules/astro/bin/astro.mjs'), 'build']);
  return path.join(folder, 'dist');
}

function markdownOf(blocks: readonly Block[]): string {
  const escaped = (text: string) => text.replace(/[\\`*_{}[\]()<>#+.!|~:&-]/g, '\\$&');
  const signs: Record<string, string> = { h2: '## ', h3: '### ', h4: '#### ', li: '- ' };
  const title = blocks.find(({ name }) => name === 'h1')?.text ?? '';
  const rest = blocks.filter(({ name }) => name !== 'h1').map(({ name, text }) => `${signs[name] ?? ''}${escaped(text)}`);
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${rest.join('\n\n')}\n`;
}

/** Starlight itself is copied, all else linked: Astro compiles components only where they share a folder with the site. */
function linkPackages(target: string): void {
  const source = realpathSync('node_modules');
  mkdirSync(path.join(target, '@astrojs'), { recursive: true });
  const names = [...readdirSync(source).filter((name) => name !== '@astrojs'), ...readdirSync(path.join(source, '@astrojs')).map((name) => `@astrojs/${name}`)];
  for (const name of names.filter((other) => !other.startsWith('.'))) {
    if (name === '@astrojs/starlight') cpSync(path.join(source, name), path.join(target, name), { recursive: true });
    else symlinkSync(path.join(source, name), path.join(target, name));
  }
}

async function run(cwd: string, args: string[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  child.on('error', reject).on('close', (code) => (code === 0 ? resolve() : reject(new Error(`Starlight could not be built:\n${output}`))));
  await promise;
}
