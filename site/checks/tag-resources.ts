import type { Attributes } from './tags.ts';

/** Relations of a <link> whose address is read by people or feed readers, not loaded with the page. */
export const linkedPages = new Set(['alternate', 'next', 'prev', 'author', 'license', 'help', 'search']);

/** Addresses that a browser fetches by itself. */
export function resourcesOf(name: string, attributes: Attributes): string[] {
  if (name === 'a' || name === 'area') return [];
  if (name === 'link') {
    const rels = (attributes.get('rel') ?? '').split(/\s+/);
    return rels.includes('canonical') || rels.some((rel) => linkedPages.has(rel)) ? [] : present(attributes.get('href'));
  }
  const sets = [attributes.get('srcset'), attributes.get('imagesrcset')].flatMap((set) =>
    set ? set.split(',').map((part) => part.trim().split(/\s+/)[0]) : [],
  );
  const single = ['src', 'poster', 'data', 'action', 'formaction', 'background', 'manifest'].map((key) => attributes.get(key));
  const svg = ['use', 'image', 'feimage'].includes(name) ? [attributes.get('href'), attributes.get('xlink:href')] : [];
  return [...sets, ...single, ...svg].flatMap(present);
}

const present = (value: string | undefined): string[] => (value ? [value] : []);
