import { environment } from '../environment.ts';

/**
 * Whether a form was sent by a page of our own site, so that no other site makes its visitors write here. Browsers say
 * so in Sec-Fetch-Site, which no page can write. Older ones send the page's address in Origin, or "null" because our
 * pages send no referrer: that is let through, and the rate limit remains.
 */
export function isFromOurSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = headers.get('origin');
  return origin === null || origin === 'null' || origin === new URL(environment.siteUrl).origin;
}
