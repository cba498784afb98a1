import type { Site } from '../checks/folder.ts';

/**
 * The text of `_redirects` for a built site, as Netlify and our own server read it: "from to status", a rule a line.
 * It holds whatever `others` asks for.
 */
export function redirectsFile(_site: Site, others: readonly Redirect[] = []): string {
  return others.map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('');
}

export type Redirect = { from: string; to: string; status: number };
