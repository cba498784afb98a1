import { originOf, targetOf } from './addresses.ts';
import type { Site } from './folder.ts';

/** Whatever a page would load from another site, or from a file that is not there; stylesheets included. */
export function badResources(site: Site): string[] {
  const origin = originOf(site);
  const seen = new Map<string, string | undefined>();
  const problems: string[] = [];
  const look = (url: string, from: string) => {
    const key = url.startsWith('/') ? url : `${from} ${url}`;
    if (!seen.has(key)) seen.set(key, problemOf(site, url, from, origin));
    const problem = seen.get(key);
    if (problem) problems.push(`${from} loads ${url}, ${problem}`);
  };
  for (const page of site.pages.values()) for (const url of page.resources) look(url, page.path);
  for (const file of site.files) {
    if (!file.endsWith('.css')) continue;
    for (const [, , url = ''] of site.read(file).matchAll(/(?:url\(|@import\s+)\s*(["']?)([^"')\s;]+)\1/g)) look(url, file);
  }
  return problems;
}

/** Where forms are sent: answered by the server, not by a file. */
const endpoints = new Set(['/feedback']);

function problemOf(site: Site, url: string, from: string, origin: string | undefined): string | undefined {
  if (url.startsWith('data:') || url.startsWith('#')) return undefined;
  const target = targetOf(url, from, origin);
  if (target.kind === 'broken') return 'which is no address';
  if (target.kind === 'foreign') return 'which is another site';
  if (site.files.has(target.path) || site.pages.has(target.path) || endpoints.has(target.path)) return undefined;
  return 'which does not exist';
}
