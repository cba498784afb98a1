import { existsSync, mkdirSync, readdirSync, rmSync, rmdirSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Site, addressOf } from '../checks/folder.ts';
import { type Page as CheckedPage, readPage } from '../checks/page.ts';
import { finishSite } from '../publisher/finish.ts';
import { replaceFile } from '../publisher/replace-file.ts';
import { sitemapFiles } from '../publisher/sitemap.ts';
import { copyByLinks } from './copy-by-links.ts';
import type { OpenSite, Page } from './entry.ts';
import { renderAll } from './render-all.ts';
import type { Served } from './protocol.ts';

/**
 * Makes the pages that an edit touches in `target`, in a copy of the served release `from` that shares all other files
 * with it. Changes `made`, what the checks know of that release. Resolves to how many files differ now; they are not compressed yet.
 */
export async function makeChanges(site: OpenSite, made: Site, { edit, from, target, cmsUrl }: Change): Promise<number> {
  const copying = from.copy === undefined ? copyByLinks(from.folder, target) : rename(from.copy, target);
  const rendered = new Map<string, Buffer>();
  await Promise.all([copying, renderAll(site, edit.touched, (page, bytes) => void rendered.set(page.file, bytes))]);
  made.folder = target;
  const changed = [...rendered].filter(([file, bytes]) => put(made, file, bytes)).map(([file]) => file);
  const before = changed.map((file) => made.pages.get(addressOf(`/${file}`)));
  for (const file of changed) read(made, file, rendered.get(file));
  for (const { file } of edit.gone) drop(made, file);
  const after = changed.map((file) => made.pages.get(addressOf(`/${file}`)));
  const alone = edit.gone.length === 0 && after.every((page, index) => leavesOthersAlone(before[index], page));
  if (!alone) for (const [name, text] of sitemapFiles(made)) if (put(made, name, text)) changed.push(name);
  finishSite(made, cmsUrl, alone ? after.filter((page) => page !== undefined) : undefined);
  return changed.length + edit.gone.length;
}

/** Writes a file without those that were compressed from the old one; returns whether it differs. */
function put(made: Site, file: string, content: string | Uint8Array): boolean {
  const path = join(made.folder, file);
  if (!made.files.has(`/${file}`)) mkdirSync(dirname(path), { recursive: true });
  if (!replaceFile(path, content)) return false;
  made.files.add(`/${file}`);
  for (const ending of ['.br', '.gz']) rmSync(path + ending, { force: true });
  return true;
}

function read(made: Site, file: string, bytes: Buffer | undefined): void {
  const address = addressOf(`/${file}`);
  if (bytes && file.endsWith('.html')) made.pages.set(address, readPage(address, bytes.toString()));
}

function drop(made: Site, file: string): void {
  const path = join(made.folder, file);
  for (const ending of ['', '.br', '.gz']) rmSync(path + ending, { force: true });
  for (let folder = dirname(path); existsSync(folder) && readdirSync(folder).length === 0; folder = dirname(folder)) rmdirSync(folder);
  made.files.delete(`/${file}`);
  made.pages.delete(addressOf(`/${file}`));
}

/** Whether the sitemap, links to a page and the answers of its other languages are as good as before. */
function leavesOthersAlone(before: CheckedPage | undefined, after: CheckedPage | undefined): boolean {
  if (!before || !after) return before === after;
  const said = ({ lang, noindex, redirect, canonicals, alternates }: CheckedPage) => JSON.stringify([lang, noindex, redirect, canonicals, alternates]);
  return said(before) === said(after) && before.ids.isSubsetOf(after.ids);
}

type Change = { edit: { touched: Page[]; gone: Page[] }; from: Served; target: string; cmsUrl: string | undefined };
