import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../checks/check.ts';
import { readFolder } from '../checks/folder.ts';
import { BuildError } from './build-error.ts';
import { feedbackRedirect } from './feedback-redirect.ts';
import { headersFile } from './headers.ts';
import { redirectsFile } from './redirects.ts';

/** What a build needs before it may be served: the files of headers and redirects, and no problem found. Returns how many pages there are. */
export function finish(folder: string, cmsUrl?: string): { pages: number } {
  const site = readFolder(folder);
  const problems = check(site);
  if (problems.length > 0) throw new BuildError(summaryOf(problems));
  writeFileSync(join(folder, '_headers'), headersFile(site));
  writeFileSync(join(folder, '_redirects'), redirectsFile(site, feedbackRedirect(cmsUrl)));
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
