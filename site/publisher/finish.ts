import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../checks/check.ts';
import { type Site, readFolder } from '../checks/folder.ts';
import type { Page } from '../checks/page.ts';
import { BuildError } from './build-error.ts';
import { feedbackRedirect } from './feedback-redirect.ts';
import { headersFile } from './headers.ts';
import { redirectsFile } from './redirects.ts';

/** What a built folder needs before it may be served: no problem found, and the files of headers and redirects. Returns how many pages there are. */
export function finish(folder: string, cmsUrl?: string): { pages: number } {
  const site = readFolder(folder);
  for (const [name, text] of finalFiles(site, cmsUrl)) writeFileSync(join(folder, name), text);
  return { pages: site.pages.size };
}

/**
 * The files of headers and redirects by name, for a site without problems; else throws a `BuildError` that names them.
 * `changed` are the pages to look at, where the others were looked at before.
 */
export function finalFiles(site: Site, cmsUrl?: string, changed?: Iterable<Page>): Map<string, string> {
  const problems = check(site, changed);
  if (problems.length > 0) throw new BuildError(summaryOf(problems));
  return new Map([
    ['_headers', headersFile(site)],
    ['_redirects', redirectsFile(site, feedbackRedirect(cmsUrl))],
  ]);
}

/** The first problems; one that many pages share is said once. */
function summaryOf(problems: string[]): string {
  const places = new Map<string, string[]>();
  for (const problem of problems) {
    const [place = '', ...rest] = problem.split(' ');
    const known = places.get(rest.join(' '));
    if (known) known.push(place);
    else places.set(rest.join(' '), [place]);
  }
  const kinds = [...places].map(([problem, [first, ...others]]) => `${first} ${problem}${others.length > 0 ? ` (and ${others.length} more like it)` : ''}`);
  const rest = kinds.length > 5 ? `; and ${kinds.length - 5} other problems` : '';
  return `The built site is not fit to be served: ${kinds.slice(0, 5).join('; ')}${rest}.`;
}
