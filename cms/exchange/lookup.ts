import { isObject } from './values.ts';

export type DocumentId = number | string;

/** From slugs to database ids and back, by collection. `slug` also takes a populated document or `{ value }`. */
export type Lookup = {
  id: (collection: string, slug: string) => DocumentId | undefined;
  slug: (collection: string, value: unknown) => string | undefined;
};

/** A lookup over slugs known beforehand; `add` what is created later. */
export function newLookup() {
  const ids = new Map<string, DocumentId>();
  const slugs = new Map<string, string>();
  return {
    id: (collection: string, slug: string) => ids.get(`${collection}/${slug}`),
    slug: (collection: string, value: unknown) => slugs.get(`${collection}/${idOf(value)}`),
    add(collection: string, slug: string, id: DocumentId) {
      ids.set(`${collection}/${slug}`, id);
      slugs.set(`${collection}/${id}`, slug);
    },
  } satisfies Lookup & { add: (collection: string, slug: string, id: DocumentId) => void };
}

/** The id in a relationship value, populated or not. */
export function idOf(value: unknown): DocumentId | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value;
  return isObject(value) ? idOf(value['id']) : undefined;
}
