import { type Site, addressOf } from '../checks/folder.ts';
import { type Page as CheckedPage, readPage } from '../checks/page.ts';
import { finalFiles } from '../publisher/finish.ts';
import { sitemapFiles } from '../publisher/sitemap.ts';
import type { Batch } from '../store/batch.ts';
import { type Trees, withChanges } from '../store/trees.ts';
import type { OpenSite, Page } from './entry.ts';
import { renderAll } from './render-all.ts';

/**
 * Makes the pages that an edit touches and puts them into the store; the tree of the new release shares everything else with
 * `root`, that of the release before. Changes `made`, what the checks know of that one.
 */
export async function makeChanges(site: OpenSite, made: Site, { edit, root, trees, batch, cmsUrl }: Change): Promise<{ root: string; changed: number }> {
  const rendered = new Map<string, Buffer>();
  await renderAll(site, edit.touched, (page, bytes) => void rendered.set(page.file, bytes));
  const changes = new Map<string, string | undefined>();

  /** Whether a file differs from that of the release before. */
  function put(file: string, content: Uint8Array | string): boolean {
    const hash = batch.put(content);
    if (hash === trees.find(root, file)) return false;
    changes.set(file, hash);
    made.files.add(`/${file}`);
    return true;
  }

  made.read = (file) => batch.read(changes.get(file.slice(1)) ?? trees.find(root, file.slice(1)) ?? '').toString();
  const changed = [...rendered].filter(([file, bytes]) => put(file, bytes));
  const before = changed.map(([file]) => made.pages.get(addressOf(`/${file}`)));
  for (const [file, bytes] of changed) note(made, file, bytes);
  for (const { file } of edit.gone) {
    changes.set(file, undefined);
    drop(made, file);
  }
  const after = changed.map(([file]) => made.pages.get(addressOf(`/${file}`)));
  const alone = edit.gone.length === 0 && after.every((page, index) => leavesOthersAlone(before[index], page));
  if (!alone) for (const [name, text] of sitemapFiles(made)) put(name, text);
  for (const [name, text] of finalFiles(made, cmsUrl, alone ? after.filter((page) => page !== undefined) : undefined)) put(name, text);
  return { root: withChanges(trees, batch, root, changes), changed: changes.size };
}

function note(made: Site, file: string, bytes: Buffer): void {
  const address = addressOf(`/${file}`);
  if (file.endsWith('.html')) made.pages.set(address, readPage(address, bytes.toString()));
}

function drop(made: Site, file: string): void {
  made.files.delete(`/${file}`);
  made.pages.delete(addressOf(`/${file}`));
}

/** Whether the sitemap, links to a page and the answers of its other languages are as good as before. */
function leavesOthersAlone(before: CheckedPage | undefined, after: CheckedPage | undefined): boolean {
  if (!before || !after) return before === after;
  const said = ({ lang, noindex, redirect, canonicals, alternates }: CheckedPage) => JSON.stringify([lang, noindex, redirect, canonicals, alternates]);
  return said(before) === said(after) && before.ids.isSubsetOf(after.ids);
}

type Change = { edit: { touched: Page[]; gone: Page[] }; root: string; trees: Trees; batch: Batch; cmsUrl: string | undefined };
