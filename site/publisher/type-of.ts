import { contentType } from 'mime-types';

/** The `Content-Type` of a file of the site, by its name. */
export function typeOf(name: string): string {
  return types[name.slice(name.lastIndexOf('.') + 1)] ?? (contentType(name.slice(name.lastIndexOf('/') + 1)) || 'application/octet-stream');
}

/** Types that are sent without their charset otherwise, and the registered one of a card. */
const types: Record<string, string> = {
  vcf: 'text/vcard; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  geojson: 'application/geo+json; charset=utf-8',
};
