import type { Centre } from '#content/schema/centre.ts';

/**
 * The link that opens the phone's own map (RFC 5870): at the point, or by searching the address where no point is known
 * or only the town's. Undefined where neither is known.
 */
export function geoLink({ location, address }: Pick<Centre, 'location' | 'address'>): string | undefined {
  const at = location && `${location.lat},${location.lon}`;
  const search = address && location?.precision !== 'address' ? encodeURIComponent(address) : at;
  return search && `geo:${at ?? '0,0'}?q=${search}`;
}
