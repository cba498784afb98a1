import { join } from 'node:path';
import { check } from '../checks/check.ts';
import { type Site, readFolder } from '../checks/folder.ts';
import type { Page } from '../checks/page.ts';
import { BuildError } from './build-error.ts';
import { feedbackRedirect } from './feedback-redirect.ts';
import { headersFile } from './headers.ts';
import { redirectsFile } from './redirects.ts';
import { replaceFile } from './replace-file.ts';

/** What a built folder needs before it may be served: the files of headers and redirects, and no problem found. Returns how many pages there are. */
export function finish(folder: string, cmsUrl?: string): { pages: number } {
  return finishSite(readFolder(folder), cmsUrl);
}

/** The same for a folder whose pages have been read already; `changed` are those to look at, where the others were looked at before. */
export function finishSite(site: Site, cmsUrl?: string, changed?: Iterable<Page>): { pages: number } {
  const problems = check(site, changed);
  if (problems.length > 0) throw new BuildError(summaryOf(problems));
  replaceFile(join(site.folder, '_headers'), headersFile(site));
  replaceFile(join(site.folder, '_redirects'), redirectsFile(site, feedbackRedirect(cmsUrl)));
  return { pages: site.pages.size };
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
