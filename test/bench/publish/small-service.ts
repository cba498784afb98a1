import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { command } from '../../real/command.ts';
import { startService } from '../../real/service.ts';

/** A data folder filled from content files, for a service on it. */
export async function seededFolder(write: (content: string) => void, folder = mkdtempSync(path.join(tmpdir(), 'bench-service-'))): Promise<string> {
  const content = mkdtempSync(path.join(tmpdir(), 'bench-content-'));
  try {
    write(content);
    const { code, output } = await command('cms/commands/seed.ts', [content], { DATA_DIR: folder });
    if (code !== 0) throw new Error(output);
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
  return folder;
}

/** The service on a folder, ready; rejects with what it printed where it does not come up. */
export async function readyService(folder: string) {
  const service = await startService(folder);
  await service.ready();
  return service;
}

/** The release that a page comes from, and its words. */
export async function pageOf(site: string, slug: string): Promise<{ status: number; release: string; html: string }> {
  const response = await fetch(`${site}/en/articles/${slug}/`);
  return { status: response.status, release: response.headers.get('x-waypost-release') ?? '', html: await response.text() };
}

export const titleOf = (html: string): string => /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';

/** Whether an article is served with this title within a minute. */
export async function shows(site: string, slug: string, title: string): Promise<boolean> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (titleOf((await pageOf(site, slug)).html) === title) return true;
    await delay(100);
  }
  return false;
}
