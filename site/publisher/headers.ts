import type { Site } from '../checks/folder.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';

/** Sent with everything; an employer who reads the address log of another site learns nothing from a referrer. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'accelerometer=(), camera=(), display-capture=(), geolocation=(self), gyroscope=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Names under `/_astro/`, `/media/` and `/fonts/` hold a hash of the content: what they name never changes. The licence there does not either. */
const hashed = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Open data may be read by any site. */
const openData = { 'Access-Control-Allow-Origin': '*' };

/** The text of `_headers` for a built site, as Netlify and our own server read it. */
export function headersFile(site: Site): string {
  const pages = [...site.pages.values()];
  const policy = contentSecurityPolicy({
    styles: new Set(pages.flatMap((page) => [...page.styles])),
    scripts: new Set(pages.flatMap((page) => [...page.scripts])),
  });
  const rules: Rules = [
    { path: '/*', headers: { ...everywhere, 'Content-Security-Policy': policy } },
    { path: '/_astro/*', headers: hashed },
    { path: '/media/*', headers: hashed },
    { path: '/fonts/*', headers: hashed },
    { path: '/data/*', headers: openData },
  ];
  return rules.map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')).join('\n');
}

/** The rules of a `_headers` file; a path may end in "*". */
export function parseHeaders(text: string): Rules {
  const rules: Rules = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {} });
    const rule = rules.at(-1);
    const [, name, value] = line.match(/^\s+([\w-]+):\s*(.+)$/) ?? [];
    if (rule && name && value) rule.headers[name] = value.trim();
  }
  return rules;
}

/** The headers for an address. */
export function headersFor(rules: Rules, path: string): Record<string, string> {
  const matching = rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path));
  return Object.assign({}, ...matching.map((rule) => rule.headers));
}

export type Rules = { path: string; headers: Record<string, string> }[];
