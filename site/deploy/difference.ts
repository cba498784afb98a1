import { headersFor, parseHeaders } from '../publisher/headers.ts';
import type { Store } from '../store/store.ts';
import type { Difference } from './deployments.ts';

/**
 * What makes the tree `root` out of `before`, where the files `touched` may be any: what pages are made of first, pages and lists
 * next, so that no page asks for what is not there yet. What goes comes last.
 */
export function differenceOf({ trees, objects, fileOf }: Store, before: string | undefined, touched: string[], root: string): Difference {
  // Of an older tree that cannot be read any more nothing is known but what was to be changed since.
  const known = before !== undefined && objects.has(before) ? before : undefined;
  const changed = new Set([...[...trees.differences(known, root)].map(([path]) => path), ...touched]);
  const put: [string, () => Buffer][] = [];
  const remove: string[] = [];
  for (const path of changed) {
    const hash = trees.find(root, path);
    if (hash === undefined) remove.push(path);
    else put.push([path, () => objects.read(hash)]);
  }
  const rules = parseHeaders(fileOf(root, '_headers')?.toString() ?? '');
  return { put: [...put.filter(([path]) => !isPage(path)), ...put.filter(([path]) => isPage(path))], remove, headers: (path) => headersFor(rules, `/${path}`) };
}

/** Also what names other files: lists, feeds, the entry of the search index. */
export const isPage = (path: string): boolean => /\.(html|xml|json|txt)$|(^|\/)_\w+$/.test(path);
