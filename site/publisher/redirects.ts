import type { Site } from '../checks/folder.ts';
import { byShortNumber } from '../i18n/short-numbers.ts';

/**
 * The text of `_redirects` for a built site, as Netlify and our own server read it: "from to status", a rule a line.
 * It holds the short addresses of the guides, and whatever `others` asks for.
 */
export function redirectsFile(site: Site, others: readonly Redirect[] = []): string {
  return [...others, ...shortAddresses(site)].map(({ from, to, status }) => `${from} ${to} ${status}\n`).join('');
}

/** The rules of a `_redirects` file by the address they are for, without the slash at its end. */
export function parseRedirects(text: string): Map<string, Redirect> {
  const rules = text.split('\n').flatMap((line) => {
    const [from = '', to = '', status = '301'] = line.trim().split(/\s+/);
    return to === '' || from.startsWith('#') ? [] : [{ from, to, status: Number(status) }];
  });
  return new Map(rules.map((rule) => [rule.from, rule]));
}

/** The rule for an address; hosts make no difference between one with and one without the slash at its end. */
export function redirectFor(rules: ReadonlyMap<string, Redirect>, path: string): Redirect | undefined {
  return rules.get(path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path);
}

/** A line for each guide and language: a rule with a placeholder would also send readers of addresses nobody thought of. */
function shortAddresses(site: Site): Redirect[] {
  const slugs = new Map<string, string[]>();
  for (const path of [...site.pages.keys()].sort()) {
    const [, lang = '', slug] = path.match(/^\/([a-z]+)\/articles\/([a-z0-9-]+)\/$/) ?? [];
    if (slug) slugs.set(lang, [...(slugs.get(lang) ?? []), slug]);
  }
  return [...slugs].flatMap(([lang, own]) =>
    [...byShortNumber(own)].map(([number, [slug, ...others]]) => ({
      from: `/${lang}/${number}`,
      // Where two guides have one number, the list is better than the wrong guide.
      to: others.length > 0 ? `/${lang}/articles/` : `/${lang}/articles/${slug}/`,
      status: 302,
    })),
  );
}

export type Redirect = { from: string; to: string; status: number };
