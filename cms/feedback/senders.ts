import { isIPv4, isIPv6 } from 'node:net';

/**
 * Who sent a form, for the rate limit only. The CMS listens on loopback, so a proxy stands before it: the site's own
 * server, or one that faces the web. Each adds the address it saw as the last part of X-Forwarded-For (Next writes the
 * connection's where there is none); the parts before it are only claimed. That last address is the relay.
 * Behind Netlify it is one of Netlify's, and Netlify names the reader in a header of its own. Somebody who writes that
 * header by hand gains what the wider limit of a relay allows, and no more.
 */
export function sendersOf(headers: Headers): { reader: string; relay: string } {
  const relay = network(headers.get('x-forwarded-for')?.split(',').at(-1));
  return { reader: network(headers.get('x-nf-client-connection-ip') ?? undefined, relay), relay };
}

/** An address without what one household can change: of IPv6 the first half. Whatever is no address is one sender. */
function network(given: string | undefined, otherwise = 'unknown'): string {
  const address = given?.trim().replace(/^::ffff:(?=\d+\.)/i, '') ?? '';
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return otherwise;
  const canonical = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
  const [start = '', end] = canonical.split('::');
  const groups = start.split(':').filter(Boolean);
  const missing = end === undefined ? 0 : 8 - groups.length - end.split(':').filter(Boolean).length;
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':').concat('::/64');
}
