import type { Site } from './folder.ts';

/** The site's own origin, from the first page that names its canonical address; undefined if none does. */
export function originOf(site: Site): string | undefined {
  for (const page of site.pages.values()) {
    const [canonical] = page.canonicals;
    if (canonical && URL.canParse(canonical)) return new URL(canonical).origin;
  }
  return undefined;
}

/** Where an address in a page leads, seen from the site: to a path of its own, elsewhere, or nowhere that could be read. */
export function targetOf(href: string, from: string, origin: string | undefined): Target {
  const base = origin ?? 'http://own.invalid';
  if (!URL.canParse(href, base + from)) return { kind: 'broken' };
  const url = new URL(href, base + from);
  if (url.origin !== base) return { kind: 'foreign', url };
  return { kind: 'own', path: decodePath(url.pathname), fragment: decodePath(url.hash.slice(1)) };
}

function decodePath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export type Target = { kind: 'own'; path: string; fragment: string } | { kind: 'foreign'; url: URL } | { kind: 'broken' };
