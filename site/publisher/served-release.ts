import type { Store } from '../store/store.ts';
import { type Rules, parseHeaders } from './headers.ts';
import { type Redirect, parseRedirects } from './redirects.ts';

/** One release as the web server needs it: where its files are, its header rules and its redirects, read once. */
export function servedRelease({ releases, fileOf, trees }: Store, id: string): ServedRelease {
  const root = releases.get(id)?.root;
  if (root === undefined) throw new Error(`Release ${id} is not kept any more.`);
  const textOf = (name: string) => fileOf(root, name)?.toString() ?? '';
  return { id, find: (path) => trees.find(root, path), rules: parseHeaders(textOf('_headers')), redirects: parseRedirects(textOf('_redirects')) };
}

/** `find` gives the hash of a file ("en/index.html"), undefined where there is none. */
export type ServedRelease = { id: string; find: (path: string) => string | undefined; rules: Rules; redirects: ReadonlyMap<string, Redirect> };
